def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


e = UnicodeDecodeError("ascii", b"abc\xff", 3, 4, "because")
print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
e = UnicodeEncodeError("utf-8", "a\ud800\ud801b", 1, 3, "surrogates")
print(ascii(str(e)), e.start, e.end)
e = UnicodeTranslateError("abc", 1, 2, "no")
print(e, e.object, e.start, e.end, e.reason)
e = UnicodeTranslateError("abc", 0, 3, "no")
print(e)
e.start, e.end, e.reason = 1, 2, "changed"
print(e)
for cls, args in [(UnicodeDecodeError, ("a",)), (UnicodeDecodeError, ("ascii", "text", 0, 1, "x")), (UnicodeDecodeError, ("ascii", bytearray(b"ab"), 0, 1, "x")), (UnicodeEncodeError, ("a", b"x", 0, 1, "r")), (UnicodeEncodeError, (5, "x", 0, 1, "r")), (UnicodeDecodeError, ("a", b"x", "0", 1, "r")), (UnicodeTranslateError, ("a", 1)), (UnicodeEncodeError, ("a", "x", 0, 1, 5)), (UnicodeError, ("any", 5))]:
    show(cls, *args)
print(UnicodeDecodeError("ascii", b"a", 5, 9, "far"), "|", UnicodeEncodeError("x", "a\u20ac\U0001f600", 1, 2, "r"), "|", ascii(str(UnicodeEncodeError("x", "a\u20ac\U0001f600", 2, 3, "r"))))
show(setattr, e, "start", "x")
show(delattr, e, "object")

# output:
# 'ascii' codec can't decode byte 0xff in position 3: because ascii b'abc\xff' 3 4 because ('ascii', b'abc\xff', 3, 4, 'because')
# "'utf-8' codec can't encode characters in position 1-2: surrogates" 1 3
# can't translate character '\x62' in position 1: no abc 1 2 no
# can't translate characters in position 0-2: no
# can't translate character '\x62' in position 1: changed
# TypeError: function takes exactly 5 arguments (1 given)
# TypeError: a bytes-like object is required, not 'str'
# UnicodeDecodeError('ascii', bytearray(b'ab'), 0, 1, 'x')
# TypeError: argument 2 must be str, not bytes
# TypeError: argument 1 must be str, not int
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: function takes exactly 4 arguments (2 given)
# TypeError: argument 5 must be str, not int
# UnicodeError('any', 5)
# 'ascii' codec can't decode bytes in position 5-8: far | 'x' codec can't encode character '\u20ac' in position 1: r | "'x' codec can't encode character '\\U0001f600' in position 2: r"
# TypeError: an integer is required
# None
