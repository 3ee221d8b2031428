import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "wb") as file:
    file.write(b"ok \xff\xfe bad")
for errors in "strict", "ignore", "replace", "backslashreplace", "surrogateescape":
    try:
        with open("f", encoding="utf-8", errors=errors) as file:
            print(errors, ascii(file.read()))
    except UnicodeDecodeError as error:
        print(errors, error.reason, error.start, error.end, error.object[error.start:error.end])
for errors in "strict", "ignore", "replace", "xmlcharrefreplace", "namereplace", "backslashreplace":
    try:
        with open("g", "w", encoding="ascii", errors=errors) as file:
            file.write("a é €")
        print(errors, open("g", "rb").read())
    except UnicodeEncodeError as error:
        print(errors, error)
with open("f", encoding="utf-8", errors="surrogateescape") as file:
    text = file.read()
with open("g", "w", encoding="utf-8", errors="surrogateescape") as file:
    file.write(text)
print(open("g", "rb").read() == open("f", "rb").read())
try:
    open("f", encoding="no-such")
except LookupError as error:
    print(error)
try:
    open("f", errors="no-such").read()
except LookupError as error:
    print(error)

# output:
# strict invalid start byte 3 4 b'\xff'
# ignore 'ok  bad'
# replace 'ok \ufffd\ufffd bad'
# backslashreplace 'ok \\xff\\xfe bad'
# surrogateescape 'ok \udcff\udcfe bad'
# strict 'ascii' codec can't encode character '\xe9' in position 2: ordinal not in range(128)
# ignore b'a  '
# replace b'a ? ?'
# xmlcharrefreplace b'a &#233; &#8364;'
# namereplace b'a \\N{LATIN SMALL LETTER E WITH ACUTE} \\N{EURO SIGN}'
# backslashreplace b'a \\xe9 \\u20ac'
# True
# unknown encoding: no-such
# unknown error handler name 'no-such'
