# StringIO and BytesIO: positions, truncation, newlines, buffers, closing, errors.
import io

s = io.StringIO('one\ntwo\n')
print(s.read(2), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0, 2), s.write('end'), s.getvalue(), s.seek(1), s.truncate(), s.getvalue(), s.truncate(0), s.write('x'), repr(s.getvalue()))
print(repr(io.StringIO('a\r\nb\rc', newline=None).read()), repr(io.StringIO('a\r\nb', newline='').readline()), repr(io.StringIO('a\nb', newline='\r\n').getvalue()), list(io.StringIO('p\nq')), io.StringIO().readable(), io.StringIO('x').line_buffering, io.StringIO().encoding, io.StringIO(initial_value='i').read())
b = io.BytesIO(b'hello\nworld')
view = b.getbuffer()
view[0] = ord('J')
print(b.read(1), b.read1(2), b.readline(), b.readinto(bytearray(3)), b.tell(), b.seek(-2, 2), b.read(), b.getvalue(), b.seek(20))
try:
    b.write(b'more than fits ' * 3)
except BufferError as error:
    print(error)
view.release()
b.seek(14)
b.write(b'!')
print(b.getvalue(), b.truncate(3), b.getvalue(), list(io.BytesIO(b'a\nb')), io.BytesIO(b'abc').readlines(1), io.BytesIO(b'xy').read(-1))
w = io.TextIOWrapper(raw := io.BytesIO(), 'utf-8', newline='\r\n', write_through=True)
w.write('é\n')
print(raw.getvalue(), w.encoding, w.errors, w.newlines, w.reconfigure(newline='\n'), w.write('x\n'), raw.getvalue(), w.detach() is raw)
r = io.TextIOWrapper(io.BytesIO('aé\r\nb\rc\n'.encode()))
print(repr(r.readline()), repr(r.read()), r.newlines, r.seek(0), r.read(2), r.isatty(), r.buffer.read())
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc')), d.newlines)
p = io.BufferedReader(io.BytesIO(b'abcdef'), 2)
print(p.peek(1)[:1], p.read(3), p.tell(), p.read())
for call in (lambda: io.StringIO(5), lambda: io.StringIO().write(b'x'), lambda: io.BytesIO('x'), lambda: io.BytesIO().write('x'), lambda: io.StringIO('a').seek(-1), lambda: io.StringIO('a').seek(1, 1), lambda: io.StringIO('a').seek(0, 9), lambda: io.BytesIO(b'a').seek(-1), lambda: io.BytesIO().seek(0, 9), lambda: io.StringIO().truncate(-1), lambda: io.StringIO(newline='x'), lambda: io.StringIO().read('x'), lambda: io.StringIO().fileno(), lambda: io.BytesIO().fileno(), lambda: io.TextIOWrapper(io.BytesIO(), 'nope'), lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), 'utf-8').read(), lambda: io.TextIOWrapper(io.BytesIO(), newline='x'), lambda: io.open('x', 'zz'), lambda: io.open('x', 'rw'), lambda: io.open('x', 'rb', encoding='utf-8'), lambda: io.text_encoding(None), lambda: io.IOBase().seek(0), lambda: io.TextIOBase().read(), lambda: io.BufferedReader(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
s.close()
print(s.closed)
for call in (s.read, s.getvalue, lambda: s.write('x'), lambda: next(s), s.tell, s.__enter__, s.flush):
    try:
        print(call())
    except ValueError as error:
        print(error)

# output:
# on 2 e
#  ['two\n']  8 3 one
# two
# end 1 1 o 0 1 '\x00x'
# 'a\nb\nc' 'a\r\n' 'a\r\nb' ['p\n', 'q'] True False None i
# b'J' b'el' b'lo\n' 3 9 9 b'ld' b'Jello\nworld' 20
# Existing exports of data: object cannot be re-sized
# b'Jello\nworld\x00\x00\x00!' 3 b'Jel' [b'a\n', b'b'] [b'abc'] b'xy'
# b'\xc3\xa9\r\n' utf-8 strict None None 2 b'\xc3\xa9\r\nx\n' True
# 'aé\n' 'b\nc\n' ('\r', '\n', '\r\n') 0 aé False b''
# 'a' '\nb\nc' ('\r', '\r\n')
# b'a' b'abc' 3 b'def'
# TypeError initial_value must be str or None, not int
# TypeError string argument expected, got 'bytes'
# TypeError a bytes-like object is required, not 'str'
# TypeError a bytes-like object is required, not 'str'
# ValueError Negative seek position -1
# OSError Can't do nonzero cur-relative seeks
# ValueError Invalid whence (9, should be 0, 1 or 2)
# ValueError negative seek value -1
# ValueError invalid whence (9, should be 0, 1 or 2)
# ValueError Negative size value -1
# ValueError illegal newline value: 'x'
# TypeError argument should be integer or None, not 'str'
# UnsupportedOperation fileno
# UnsupportedOperation fileno
# LookupError unknown encoding: nope
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# ValueError illegal newline value: x
# ValueError invalid mode: 'zz'
# ValueError must have exactly one of create/read/write/append mode
# ValueError binary mode doesn't take an encoding argument
# locale
# UnsupportedOperation seek
# UnsupportedOperation read
# AttributeError 'int' object has no attribute 'readable'
# True
# I/O operation on closed file
# I/O operation on closed file
# I/O operation on closed file
# I/O operation on closed file
# I/O operation on closed file
# I/O operation on closed file.
# None
