# TextIOWrapper: every newline mode reading and writing, what readline and iteration take for lines.
import io

raw = b'a\nb\r\nc\rd'
for newline in (None, '', '\n', '\r', '\r\n'):
    t = io.TextIOWrapper(io.BytesIO(raw), 'ascii', newline=newline)
    print(repr(newline), list(t), t.newlines)
    t.seek(0)
    print('  ', repr(t.read(3)), repr(t.readline()), repr(t.readline(1)), repr(t.read()))
    out = io.BytesIO()
    w = io.TextIOWrapper(out, 'ascii', newline=newline, write_through=True)
    w.write('x\ny\r\nz')
    print('  ', out.getvalue())
for bad in ('x', '\n\n'):
    try:
        io.TextIOWrapper(io.BytesIO(), newline=bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
s = io.StringIO('a\r\nb\rc\n', newline=None)
print(s.readlines(), s.newlines, repr(io.StringIO('a\nb', newline='\r\n').getvalue()), repr(io.StringIO('a\r\nb', newline='').readline()))

# output:
# None ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
#    'a\nb' '\n' 'c' '\nd'
#    b'x\ny\r\nz'
# '' ['a\n', 'b\r\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
#    'a\nb' '\r\n' 'c' '\rd'
#    b'x\ny\r\nz'
# '\n' ['a\n', 'b\r\n', 'c\rd'] None
#    'a\nb' '\r\n' 'c' '\rd'
#    b'x\ny\r\nz'
# '\r' ['a\nb\r', '\nc\r', 'd'] None
#    'a\nb' '\r' '\n' 'c\rd'
#    b'x\ry\r\rz'
# '\r\n' ['a\nb\r\n', 'c\rd'] None
#    'a\nb' '\r\n' 'c' '\rd'
#    b'x\r\ny\r\r\nz'
# ValueError illegal newline value: x
# ValueError illegal newline value:
#
#
# ['a\n', 'b\n', 'c\n'] ('\r', '\n', '\r\n') 'a\r\nb' 'a\r\n'
