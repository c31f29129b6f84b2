"""Make area_codes.tsv from the geographical data of the package phonenumbers.

python resources/lexicons/build_area_codes.py
"""

from __future__ import annotations

from pathlib import Path

from phonenumbers.geodata import GEOCODE_DATA

_HERE = Path(__file__).parent
# The data is coarse where an area code crosses a border of prefectures; these names stand for no prefecture.
_NOWHERE = {"Japan"}


def main() -> None:
    """Write the shortest beginnings that tell the prefecture."""
    known = {line.split("\t")[1] for line in (_HERE / "prefectures.tsv").read_text(encoding="utf-8").splitlines()}
    found: dict[str, str] = {}
    for prefix, names in GEOCODE_DATA.items():
        if prefix.startswith("81"):
            prefecture = names.get("en", "").rsplit(", ", 1)[-1]
            if prefecture in known and prefecture not in _NOWHERE:
                found[prefix[2:]] = prefecture
    kept = {p: name for p, name in found.items() if not any(found.get(p[:n]) == name for n in range(1, len(p)))}
    text = "".join(f"{prefix}\t{name}\n" for prefix, name in sorted(kept.items()))
    (_HERE / "area_codes.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
