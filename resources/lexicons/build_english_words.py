"""Make english_words.txt.gz from the smaller word list of SCOWL (see LICENSES.md).

apt-get download wamerican-small && dpkg -x wamerican-small_*.deb unpacked
python resources/lexicons/build_english_words.py unpacked/usr/share/dict/american-english-small
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

_WORD = re.compile(r"[a-z]{3,}")


def main(source: Path) -> None:
    """Write one word of small letters per line: no names, no genitives."""
    words = sorted({word for word in source.read_text(encoding="utf-8").split() if _WORD.fullmatch(word)})
    text = "".join(f"{word}\n" for word in words)
    (Path(__file__).parent / "english_words.txt.gz").write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
