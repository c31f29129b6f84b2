"""Makes resources/variants/weights.npz: glyphs drawn from typefaces, worn as scans wear them, and weights fitted to them.

    python -m ocr.variants.training [--fonts /usr/share/fonts]

Needs the Debian packages named in typefaces.py and about a quarter of an hour of one processor.
"""
