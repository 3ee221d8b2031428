import os
import tempfile

os.chdir(tempfile.mkdtemp())

text = "Grüße €\nzwei\n"
for encoding in "utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "cp1252":
    with open("a.txt", "w", encoding=encoding) as file:
        file.write(text[:3])
        file.write(text[3:])
    with open("a.txt", "a", encoding=encoding) as file:
        file.write("!")
    data = open("a.txt", "rb").read()
    with open("a.txt", encoding=encoding) as file:
        print(encoding, len(data), data[:6], file.readline(), file.read(2), file.read())


def attempt(mode, content=None, **options):
    try:
        with open("a.txt", mode, **options) as file:
            print(repr(file.read()) if content is None else file.write(content))
    except UnicodeError as error:
        print(type(error).__name__, error)


attempt("w", "ü", encoding="ascii")
attempt("w", "ü€", encoding="latin-1")
attempt("w", "ü€", encoding="latin-1", errors="replace")
attempt("r", encoding="latin-1")
attempt("r")
attempt("r", errors="replace")
attempt("r", errors="ignore")
attempt("r", errors="surrogateescape")
attempt("w", "a\udcff", errors="surrogateescape")
attempt("w", "a\udcff")
attempt("w", "ü", encoding="ascii", errors="xmlcharrefreplace")
attempt("r")

# output:
# utf-8 18 b'Gr\xc3\xbc\xc3\x9f' Grüße €
#  zw ei
# !
# utf-8-sig 21 b'\xef\xbb\xbfGr\xc3' Grüße €
#  zw ei
# !
# utf-16 30 b'\xff\xfeG\x00r\x00' Grüße €
#  zw ei
# !
# utf-32 60 b'\xff\xfe\x00\x00G\x00' Grüße €
#  zw ei
# !
# utf-16-le 28 b'G\x00r\x00\xfc\x00' Grüße €
#  zw ei
# !
# cp1252 14 b'Gr\xfc\xdfe ' Grüße €
#  zw ei
# !
# UnicodeEncodeError 'ascii' codec can't encode character '\xfc' in position 0: ordinal not in range(128)
# UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# 2
# 'ü?'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xfc in position 0: invalid start byte
# '�?'
# '?'
# '\udcfc?'
# 2
# UnicodeEncodeError 'utf-8' codec can't encode character '\udcff' in position 1: surrogates not allowed
# 1
# '&#252;'
