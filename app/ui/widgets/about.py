"""What this program is, its version and whose work it stands on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.text import Role, label
from resources.texts import _


class AboutSheet(QDialog):
    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("名刺ステーションについて"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(_("名刺ステーション"), Role.TITLE))
        column.addWidget(label(_("版 {version}").format(version=_version()), Role.BODY, "text2"))
        for sentence in (
            _("名刺の読み取りはこの PC の中だけで行い、外へ送りません。"),
            _("MIT ライセンスで公開しています。"),
            _("文字：BIZ UDGothic と JetBrains Mono（SIL OFL 1.1）。アイコン：Lucide（ISC）。画面：Qt（LGPL v3）。"),
        ):
            column.addWidget(label(sentence, Role.BODY, "text2", wrap=True))
        close = Button(_("閉じる"), key="Esc", height=34)
        close.setObjectName("about.close")
        close.clicked.connect(self.accept)
        column.addSpacing(8)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(460)


def _version() -> str:
    try:
        return version("meishi-station")
    except PackageNotFoundError:  # run from the source tree
        return _("開発中")
