"""Makes resources/variants/weights.npz and told.txt: glyphs drawn from typefaces, worn as scans wear them, and weights fitted to them.

    python -m ocr.variants.training [--fonts /usr/share/fonts]

Needs the Debian packages named in typefaces.py and about four minutes of one processor.
"""
