"""Which of several variant kanji a glyph is (崎 﨑, 高 髙, 辺 邊 邉): decided by looking at the glyph itself.

Readers of whole lines know some variants and not others, and what they know they confuse: they have learned that 寺﨑 is
rare. Here one glyph is cut out of its line and compared with its few kin, by weights learned from many typefaces.
"""
