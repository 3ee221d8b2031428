"""An error handler may put other bytes into the error: decoding goes on in these."""
import codecs
def fix(e):
    e.object = b"abcde" + e.object[e.end:]
    print("asked", e.start, e.end)
    return "<fixed>", 2
codecs.register_error("fix", fix)
print(b"12\xff34".decode("utf-8", "fix"))
print(b"12\xff34".decode("ascii", "fix"))
def wrong(e):
    e.object = "text"
    return "", 0
codecs.register_error("wrong", wrong)
for name in "utf-8", "ascii", "utf-16":
    try:
        b"\xff\xff\xdc".decode(name, "wrong")
    except TypeError as error:
        print(name, error)
def short(e):
    e.object = b"x"
    return "", 2
codecs.register_error("short", short)
try:
    b"12\xff34".decode("utf-8", "short")
except IndexError as error:
    print(error)

# output:
# asked 2 3
# 12<fixed>cde34
# asked 2 3
# 12<fixed>cde34
# utf-8 UnicodeError 'object' attribute must be a bytes
# ascii UnicodeError 'object' attribute must be a bytes
# utf-16 UnicodeError 'object' attribute must be a bytes
# position 2 from error handler out of bounds
