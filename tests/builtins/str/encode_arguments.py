def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("a".encode)
show("é".encode, "LATIN_1")
show("é".encode, "utf_16")
show("é".encode, "UTF-16-LE")
show("é".encode, "utf-32-be")
show("a".encode, "utf-8-sig")
show("a".encode, "nope")
show("a".encode, 5)
show("a".encode, "ascii", 5)
show("a".encode, "ascii", "nope")
show("é".encode, "ascii", "nope")
show("a".encode, encoding="ascii", errors="strict")
show("a".encode, "ascii", "strict", 1)
show("a".encode, "")
show("é".encode, "ascii")
show("éé".encode, "ascii")
show("aé€b".encode, "latin-1")
show("\ud800".encode)
show("a\ud800\udfff".encode, "utf-16")
show("abc".encode, "rot13")

# output:
# b'a'
# b'\xe9'
# b'\xff\xfe\xe9\x00'
# b'\xe9\x00'
# b'\x00\x00\x00\xe9'
# b'\xef\xbb\xbfa'
# LookupError: unknown encoding: nope
# TypeError: encode() argument 'encoding' must be str, not int
# TypeError: encode() argument 'errors' must be str, not int
# b'a'
# LookupError: unknown error handler name 'nope'
# b'a'
# TypeError: encode() takes at most 2 arguments (3 given)
# LookupError: unknown encoding:
# UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 2: ordinal not in range(256)
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
# LookupError: 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
