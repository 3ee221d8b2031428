# TextIOWrapper: encodings and errors changed on the way, tell cookies, detach, buffering of lines, closed files.
import io

b = io.BytesIO()
t = io.TextIOWrapper(b, 'utf-8', errors='strict', line_buffering=True)
t.write('ä')
print(b.getvalue(), t.line_buffering, t.encoding, t.errors)
t.write('\n')
print(b.getvalue())
t.reconfigure(encoding='latin-1', errors='replace', line_buffering=False, write_through=True)
t.write('ä€')
print(b.getvalue(), t.encoding, t.errors, t.write_through)
print(repr(t)[:30], t.detach() is b)
for call in (lambda: t.write('x'), lambda: t.buffer, lambda: t.detach(), lambda: repr(t)):
    try:
        print(call())
    except ValueError as error:
        print(error)
r = io.TextIOWrapper(io.BytesIO('añb\nc'.encode()), 'utf-8')
print(r.read(2), r.tell(), r.readline(), r.tell(), r.seek(3), r.read())
for call in (lambda: r.seek(1, 1), lambda: r.seek(-1), lambda: r.seek(-1, 2), lambda: r.seek(0, 9), lambda: r.write('x') and r.flush(), lambda: r.reconfigure(encoding='ascii'), lambda: r.reconfigure(newline='x')):
    try:
        print(call())
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, error)
print(r.seek(0, 2), r.seek(0, 1), r.readable(), r.writable(), r.seekable(), r.isatty())
r.close()
for call in (r.read, r.tell, lambda: next(r), lambda: r.write('x'), lambda: r.readable(), r.close, r.flush):
    try:
        print(call())
    except ValueError as error:
        print(error)
for bad in ('nope',):
    try:
        io.TextIOWrapper(io.BytesIO(), bad)
    except LookupError as error:
        print(error)

# output:
# b'' True utf-8 strict
# b'\xc3\xa4\n'
# b'\xc3\xa4\n\xe4?' latin-1 replace True
# <_io.TextIOWrapper encoding='l True
# underlying buffer has been detached
# None
# underlying buffer has been detached
# <_io.TextIOWrapper encoding='latin-1'>
# añ 3 b
#  5 3 b
# c
# UnsupportedOperation can't do nonzero cur-relative seeks
# ValueError negative seek position -1
# UnsupportedOperation can't do nonzero end-relative seeks
# ValueError invalid whence (9, should be 0, 1 or 2)
# None
# None
# ValueError illegal newline value: x
# 7 7 True True True False
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# None
# I/O operation on closed file.
# unknown encoding: nope
