"""From the picture of a page to upright pictures of its cards. Values in, values out; no files.

Pictures are height × width × 3 arrays of uint8 in the order blue-green-red, origin top-left, pixel centres at .5.
"""
