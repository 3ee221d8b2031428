# utf-8-sig drops the signature first: what an error tells of, and what a handler sees, are the bytes behind it.
import codecs


def longer(error):
    print("handler:", error.object, error.start)
    error.object = b"xyz" * 3
    return "?", 3


codecs.register_error("longer", longer)

for data in b"\xef\xbb\xbfab\xffcd", b"ab\xffcd", b"\xef\xbb":
    for encoding in "utf-8-sig", "utf_8_sig", "utf-8":
        try:
            data.decode(encoding)
        except UnicodeDecodeError as error:
            print(error, error.object, error.start, getattr(error, "__notes__", None))
    print([ascii(data.decode("utf-8-sig", handler)) for handler in ("replace", "ignore", "surrogateescape")])

print(ascii(b"\xef\xbb\xbf\xef\xbb\xbf".decode("utf-8-sig")), b"\xef\xbb\xbf".decode("utf-8-sig") == "")
print(b"\xef\xbb\xbfa\xffb".decode("utf-8-sig", "longer"))

# output:
# 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte b'ab\xffcd' 2 ["decoding with 'utf-8-sig' codec failed"]
# 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte b'ab\xffcd' 2 ["decoding with 'utf_8_sig' codec failed"]
# 'utf-8' codec can't decode byte 0xff in position 5: invalid start byte b'\xef\xbb\xbfab\xffcd' 5 None
# ["'ab\\ufffdcd'", "'abcd'", "'ab\\udcffcd'"]
# 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte b'ab\xffcd' 2 ["decoding with 'utf-8-sig' codec failed"]
# 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte b'ab\xffcd' 2 ["decoding with 'utf_8_sig' codec failed"]
# 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte b'ab\xffcd' 2 None
# ["'ab\\ufffdcd'", "'abcd'", "'ab\\udcffcd'"]
# 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data b'\xef\xbb' 0 ["decoding with 'utf-8-sig' codec failed"]
# 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data b'\xef\xbb' 0 ["decoding with 'utf_8_sig' codec failed"]
# 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data b'\xef\xbb' 0 None
# ["'\\ufffd'", "''", "'\\udcef\\udcbb'"]
# '\ufeff' True
# handler: b'a\xffb' 1
# a?xyzxyz
