for s, e in ((5, 6), (0, 1), (2, 9), (9, 12), (3, 2), (-1, 0), (-5, -2), (0,0)):
    for x in (UnicodeDecodeError("u", b"abc", s, e, "r"), UnicodeEncodeError("u", "abc", s, e, "r"), UnicodeTranslateError("abc", s, e, "r")):
        print(x, x.start, x.end)
for x in (UnicodeDecodeError("u", b"", 0, 1, "r"), UnicodeEncodeError("u", "", 0, 1, "r"), UnicodeTranslateError("", 0, 1, "r")): print(x, x.start, x.end)

# output:
# 'u' codec can't decode bytes in position 5-5: r 5 6
# 'u' codec can't encode characters in position 5-5: r 5 6
# can't translate characters in position 5-5: r 5 6
# 'u' codec can't decode byte 0x61 in position 0: r 0 1
# 'u' codec can't encode character '\x61' in position 0: r 0 1
# can't translate character '\x61' in position 0: r 0 1
# 'u' codec can't decode bytes in position 2-8: r 2 9
# 'u' codec can't encode characters in position 2-8: r 2 9
# can't translate characters in position 2-8: r 2 9
# 'u' codec can't decode bytes in position 9-11: r 9 12
# 'u' codec can't encode characters in position 9-11: r 9 12
# can't translate characters in position 9-11: r 9 12
# 'u' codec can't decode bytes in position 3-1: r 3 2
# 'u' codec can't encode characters in position 3-1: r 3 2
# can't translate characters in position 3-1: r 3 2
# 'u' codec can't decode bytes in position -1--1: r -1 0
# 'u' codec can't encode characters in position -1--1: r -1 0
# can't translate characters in position -1--1: r -1 0
# 'u' codec can't decode bytes in position -5--3: r -5 -2
# 'u' codec can't encode characters in position -5--3: r -5 -2
# can't translate characters in position -5--3: r -5 -2
# 'u' codec can't decode bytes in position 0--1: r 0 0
# 'u' codec can't encode characters in position 0--1: r 0 0
# can't translate characters in position 0--1: r 0 0
# 'u' codec can't decode bytes in position 0-0: r 0 1
# 'u' codec can't encode characters in position 0-0: r 0 1
# can't translate characters in position 0-0: r 0 1
