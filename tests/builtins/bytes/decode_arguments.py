def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(b"abc".decode)
show(b"\xe9".decode, "latin-1")
show(b"\xff\xfea\x00".decode, "utf-16")
show(b"a\x00".decode, "utf-16-le")
show(b"\xef\xbb\xbfa".decode, "utf-8-sig")
show(b"\xef\xbb\xbfa".decode)
show(b"abc".decode, "nope")
show(b"abc".decode, 5)
show(b"abc".decode, "ascii", 5)
show(b"\xff".decode, "ascii", "nope")
show(b"abc".decode, "ascii", "nope")
show(b"\xff".decode, errors="replace")
show(b"a".decode, "ascii", "strict", 1)
show(b"\x00\xd8".decode, "utf-16-le")
show(b"a".decode, "utf-16-le")
show(b"\x00\x00\x11\x00".decode, "utf-32-le")
show(bytearray(b"\xc3\xa9").decode)
show(b"abc".decode, "hex")
show(b"\x80\x99".decode, "cp1252")
show(b"\\u00e9\\n".decode, "unicode_escape")

# output:
# 'abc'
# 'é'
# 'a'
# 'a'
# 'a'
# '\ufeffa'
# LookupError: unknown encoding: nope
# TypeError: decode() argument 'encoding' must be str, not int
# TypeError: decode() argument 'errors' must be str, not int
# LookupError: unknown error handler name 'nope'
# 'abc'
# '�'
# TypeError: decode() takes at most 2 arguments (3 given)
# UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
# UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# 'é'
# LookupError: 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# '€™'
# 'é\n'
