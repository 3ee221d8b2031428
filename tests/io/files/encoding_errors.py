import os
import tempfile

os.chdir(tempfile.mkdtemp())

with open("f", "wb") as file:
    file.write(b"ok \xff\xfe bad\n\xe4\xf6 end")
for errors in None, "strict", "ignore", "replace", "backslashreplace", "surrogateescape":
    try:
        with open("f", encoding="utf-8", errors=errors) as file:
            print(errors, ascii(file.read()))
    except UnicodeDecodeError as error:
        print(errors, error)
for encoding in "latin-1", "cp1252", "ascii", "utf-16", "nothing":
    try:
        with open("f", encoding=encoding) as file:
            print(encoding, ascii(file.read()), file.encoding)
    except (UnicodeError, LookupError) as error:
        print(encoding, type(error).__name__, error)
for errors in "strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace":
    try:
        with open("g", "w", encoding="ascii", errors=errors) as file:
            file.write("a é b")
    except UnicodeEncodeError as error:
        print(errors, error)
    with open("g", "rb") as file:
        print(errors, file.read())
with open("g", "w", errors="surrogateescape") as file:
    file.write("\udcff!")
print(open("g", "rb").read())
for encoding in "utf-8-sig", "utf-16", "utf-16-le", "utf-32":
    with open("g", "w", encoding=encoding) as file:
        file.write("é")
        file.write("x")
    with open("g", "rb") as file:
        print(encoding, file.read())
    with open("g", "a", encoding=encoding) as file:
        file.write("+")
    with open("g", encoding=encoding) as file:
        print(file.read(), file.tell())
for arguments in {"encoding": 3}, {"errors": 3}, {"errors": "nothing"}, {"mode": "rb", "encoding": "utf-8"}, \
        {"mode": "rb", "errors": "strict"}, {"mode": "rb", "newline": ""}:
    try:
        with open("f", **arguments) as file:
            file.read()
    except (TypeError, ValueError, LookupError) as error:
        print(type(error).__name__, error)

# output:
# None 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
# strict 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
# ignore 'ok  bad\n end'
# replace 'ok \ufffd\ufffd bad\n\ufffd\ufffd end'
# backslashreplace 'ok \\xff\\xfe bad\n\\xe4\\xf6 end'
# surrogateescape 'ok \udcff\udcfe bad\n\udce4\udcf6 end'
# latin-1 'ok \xff\xfe bad\n\xe4\xf6 end' latin-1
# cp1252 'ok \xff\xfe bad\n\xe4\xf6 end' cp1252
# ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 3: ordinal not in range(128)
# utf-16 UnicodeDecodeError 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
# nothing LookupError unknown encoding: nothing
# strict 'ascii' codec can't encode character '\xe9' in position 2: ordinal not in range(128)
# strict b''
# ignore b'a  b'
# replace b'a ? b'
# xmlcharrefreplace b'a &#233; b'
# backslashreplace b'a \\xe9 b'
# b'\xff!'
# utf-8-sig b'\xef\xbb\xbf\xc3\xa9x'
# éx+ 7
# utf-16 b'\xff\xfe\xe9\x00x\x00'
# éx+ 8
# utf-16-le b'\xe9\x00x\x00'
# éx+ 6
# utf-32 b'\xff\xfe\x00\x00\xe9\x00\x00\x00x\x00\x00\x00'
# éx+ 16
# TypeError open() argument 'encoding' must be str or None, not int
# TypeError open() argument 'errors' must be str or None, not int
# LookupError unknown error handler name 'nothing'
# ValueError binary mode doesn't take an encoding argument
# ValueError binary mode doesn't take an errors argument
# ValueError binary mode doesn't take a newline argument
