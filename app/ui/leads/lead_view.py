"""One lead in full: headline, facts with their sources, who knows the person, cards, tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDesktopServices, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.figures import cards as cards_text
from app.ui.fonts import ui_font
from app.ui.leads.fact_table import FactTable, mail_address
from app.ui.leads.lead_card import LeadCards
from app.ui.leads.profile import KnownBy, fact_lines, first_value, headline_names, headline_work, known_by
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, hairline, label
from app.usecases.answers import LeadDetail
from resources.texts import _, ngettext
from sync.records import FactName

_SIDE_WIDTH = 276
_TWO_COLUMNS_EM = 52  # below that many characters of body text, the columns stand under each other


class LeadView(QScrollArea):
    """copy_wanted carries a FactLine; picture_opened the PictureId of a card."""

    copy_wanted = Signal(object)
    picture_opened = Signal(str)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.setObjectName("leads.detail")
        self.setProperty("ground", "surface")
        self.setAccessibleName(_("リードの詳細"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pictures = pictures
        self._shown: LeadDetail | None = None
        self._facts: FactTable | None = None
        self._body: QBoxLayout | None = None
        self._side: QWidget | None = None

    @property
    def shown(self) -> LeadDetail | None:
        return self._shown

    def show_lead(self, lead: LeadDetail) -> None:
        if lead == self._shown:
            return
        other = self._shown is None or self._shown.lead_id != lead.lead_id
        self._shown = lead
        place = 0 if other else self.verticalScrollBar().value()
        inside = QWidget()
        inside.setProperty("ground", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 18, 20, 20)
        column.setSpacing(0)
        column.addWidget(_Headline(lead))
        column.addSpacing(12)
        column.addWidget(hairline())
        column.addSpacing(16)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(26)
        self._body.addLayout(self._make_facts(lead), 1)
        self._side = self._make_side(lead)
        self._body.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._body)
        column.addStretch(1)
        self._arrange()
        self.setWidget(inside)
        self.verticalScrollBar().setValue(place)
        for row in inside.findChildren(QWidget):
            if row.focusPolicy() != Qt.FocusPolicy.NoFocus:
                row.installEventFilter(self)

    def focus_facts(self) -> None:
        if self._facts is not None:
            self._facts.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        if self._body is None or self._side is None:
            return
        em = QFontMetrics(ui_font()).horizontalAdvance("名")
        beside = self.viewport().width() >= _TWO_COLUMNS_EM * em
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._side.setMinimumWidth(_SIDE_WIDTH if beside else 0)
        self._side.setMaximumWidth(_SIDE_WIDTH if beside else 2 * _SIDE_WIDTH)

    def _make_facts(self, lead: LeadDetail) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(_section(_("いまの情報"), _("どこから来たか")))
        self._facts = FactTable(fact_lines(lead))
        self._facts.copy_wanted.connect(self.copy_wanted)
        column.addWidget(self._facts)
        column.addStretch(1)
        return column

    def _make_side(self, lead: LeadDetail) -> QWidget:
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        people = known_by(lead.cards)
        count = ngettext("{count}人", "{count}人", len(people)).format(count=len(people))
        column.addLayout(_section(_("社内でこの人を知る人"), count))
        for person in people:
            column.addWidget(_Acquaintance(person))
        column.addSpacing(14)
        column.addLayout(_section(_("名刺"), cards_text(len(lead.cards))))
        cards = LeadCards(lead.cards, self._pictures)
        cards.opened.connect(self.picture_opened)
        column.addWidget(cards)
        if lead.tags:
            column.addSpacing(14)
            column.addLayout(_section(_("タグ"), ""))
            column.addWidget(_Tags(lead.tags))
        if lead.lead_source:
            column.addSpacing(14)
            column.addLayout(_section(_("リードソース"), ""))
            column.addWidget(label(lead.lead_source, wrap=True))
        return side


class _Headline(QWidget):
    """The name, large; its reading beside it where there is room, else below."""

    def __init__(self, lead: LeadDetail) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._name = label(lead.person_name or lead.company_name, Role.PERSON, wrap=True)
        self._name.setObjectName("leads.person")
        self._names = label(headline_names(lead), Role.BODY, "text2", wrap=True)
        self._names.setObjectName("leads.readings")
        if not self._names.text():
            self._names.hide()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(2)
        self._line.addWidget(self._name)
        self._line.addWidget(self._names)
        words.addLayout(self._line)
        work = label(headline_work(lead), Role.SECTION, wrap=True)
        work.setObjectName("leads.work")
        words.addWidget(work)
        row.addLayout(words, 1)
        email = first_value(lead, FactName.EMAIL)
        if email:
            mail = Button(_("メールを書く"), icon="mail")
            mail.setObjectName("leads.mail")
            mail.setToolTip(email)
            mail.clicked.connect(lambda: QDesktopServices.openUrl(mail_address(email)))
            row.addWidget(mail, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        needed = sum(
            QFontMetrics(part.font()).horizontalAdvance(part.text()) + 14 for part in (self._name, self._names)
        )
        beside = needed <= self._line.geometry().width()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
            self._line.setSpacing(12 if beside else 2)
            self._line.setStretch(1, 1 if beside else 0)
            self._names.setContentsMargins(0, 0, 0, 4 if beside else 0)  # on the base line of the name
            self._name.setWordWrap(not beside)
            self._line.setAlignment(self._names, Qt.AlignmentFlag.AlignBottom if beside else Qt.AlignmentFlag(0))


class _Acquaintance(QWidget):
    """Somebody of the company, with their initial."""

    def __init__(self, person: KnownBy) -> None:
        super().__init__()
        self._initial = person.name[:1]
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(person.name, Role.STRONG, wrap=True), 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        count = _("名刺 {cards}").format(cards=cards_text(person.cards))
        for words, tone in ((count, "text"), (person.last_on, "text2")):
            right.addWidget(label(words, Role.CAPTION, tone), 0, Qt.AlignmentFlag.AlignRight)
        row.addLayout(right)
        self.setMinimumHeight(38)
        self.setAccessibleName(f"{person.name} {count} {person.last_on}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        circle = QRectF(0, (self.height() - 28) / 2, 28, 28)
        rounded(painter, circle, 14, t.accent_soft)
        painter.setFont(ui_font(13, medium=True))
        painter.setPen(QColor(t.accent_text))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._initial)


class _Tags(QWidget):
    def __init__(self, tags: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("leads.tags")
        self.setAccessibleName("、".join(tags))
        flow = FlowLayout(self, gap=6, margins=(0, 0, 0, 0))
        for tag in tags:
            flow.addWidget(_Tag(tag))
        rest = QWidget()  # the layout stretches the last one
        rest.setFixedSize(1, 1)
        flow.addWidget(rest)


class _Tag(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setToolTip(words)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetrics(ui_font(12))
        return QSize(min(metrics.horizontalAdvance(self._words) + 16, _SIDE_WIDTH), max(22, metrics.height() + 2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 4, t.grey_soft)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(t.text))
        words = QFontMetrics(painter.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 12)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)


def _section(title: str, beside: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label(title, Role.SECTION), 1)
    row.addWidget(label(beside, Role.CAPTION, "text2"))
    return row
