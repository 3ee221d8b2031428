import io

text = io.StringIO("one\ntwo\r\nthree", newline=None)
print(text.readlines(), text.newlines)
text = io.StringIO("one\ntwo\r\nthree")
print(list(text), text.tell(), text.read())
text.seek(4)
print(text.write("TWO"), text.getvalue(), text.truncate(5), repr(text.getvalue()))
text.seek(8)
text.write("x")
print(repr(text.getvalue()))
for action in (lambda: text.write(b"x"), lambda: text.seek(-1), lambda: text.seek(1, 1), lambda: text.fileno(),
               lambda: io.StringIO(5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
text.close()
try:
    text.getvalue()
except ValueError as error:
    print(error)

# output:
# ['one\n', 'two\n', 'three'] ('\n', '\r\n')
# ['one\n', 'two\r\n', 'three'] 14
# 3 one
# TWO
# three 5 'one\nT'
# 'one\nT\x00\x00\x00x'
# TypeError string argument expected, got 'bytes'
# ValueError Negative seek position -1
# OSError Can't do nonzero cur-relative seeks
# UnsupportedOperation fileno
# TypeError initial_value must be str or None, not int
# I/O operation on closed file
