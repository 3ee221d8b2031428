# What a class derived from StringIO or BytesIO may change, and what it cannot: lines come from its own readline(), its
# close() is called when it is dropped, and nothing is there before __init__().
import io
import pickle


class Numbered(io.StringIO):
    count = 0

    def readline(self, size=-1):
        line = super().readline(size)
        self.count += 1
        return line and f'{self.count}: {line}'


print(list(Numbered('a\nb\nc')), Numbered('x\ny').readlines(), next(Numbered('p\nq')))


class Strange(io.StringIO):
    def readline(self, size=-1):
        return 5


class Told(io.BytesIO):
    def close(self):
        print('closed with', self.getvalue())
        super().close()


Told(b'abc')
with Told(b'in a block') as told:
    print(told.read(2), told.readline(3), told.closed)
print(told.closed)


class Empty(io.StringIO):
    def __init__(self):
        pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: next(Strange()))
attempt(lambda: Empty().read())
attempt(lambda: Empty().write('x'))

data = io.BytesIO(b'one\ntwo\nthree')
view = data.getbuffer()

attempt(lambda: data.write(b'!'))
attempt(data.close)
view.release()
print(data.readlines(4), data.readlines(5), data.readlines(), data.read1(), data.tell())
print(data.seek(10**9), data.tell(), data.read(), data.readline(), list(data), data.truncate(3), data.getvalue())
print(data.seek(5), data.write(b'end'), data.getvalue(), data.seek(-2, 2), data.read(), data.seek(-10, 1))
attempt(lambda: data.write('text'))
attempt(lambda: data.read('2'))
attempt(lambda: data.read(2.5))

data.close()
attempt(lambda: data.__setstate__((b'', 0, None)))
attempt(lambda: next(data))

for newline in (None, '', '\n', '\r', '\r\n'):
    text = io.StringIO('a\nb\r\nc\rd', newline)
    text.seek(0, 2)
    text.write('\ne')
    print(repr(text.getvalue()), text.newlines, text.seek(0), text.readlines(), pickle.loads(pickle.dumps(text)).getvalue() == text.getvalue())

text = io.StringIO('été')
print(text.seek(5), text.write('€'), ascii(text.getvalue()), text.seek(1), text.write('T\U0001f600'), ascii(text.getvalue()))
print(text.truncate(2), text.tell(), text.getvalue(), text.read(), text.seek(0), text.read(1), text.readline())

# output:
# ['1: a\n', '2: b\n', '3: c'] ['1: x\n', '2: y'] 1: p
#
# closed with b'abc'
# b'in' b' a ' False
# closed with b'in a block'
# True
# OSError readline() should have returned a str object, not 'int'
# ValueError I/O operation on uninitialized object
# ValueError I/O operation on uninitialized object
# BufferError Existing exports of data: object cannot be re-sized
# BufferError Existing exports of data: object cannot be re-sized
# [b'one\n'] [b'two\n', b'three'] [] b'' 13
# 1000000000 1000000000 b'' b'' [] 3 b'one'
# 5 3 b'one\x00\x00end' 6 b'nd' 0
# TypeError a bytes-like object is required, not 'str'
# TypeError argument should be integer or None, not 'str'
# TypeError argument should be integer or None, not 'float'
# ValueError I/O operation on closed file.
# ValueError I/O operation on closed file.
# 'a\nb\nc\nd\ne' ('\r', '\n', '\r\n') 0 ['a\n', 'b\n', 'c\n', 'd\n', 'e'] True
# 'a\nb\r\nc\rd\ne' ('\r', '\n', '\r\n') 0 ['a\n', 'b\r\n', 'c\r', 'd\n', 'e'] True
# 'a\nb\r\nc\rd\ne' None 0 ['a\n', 'b\r\n', 'c\rd\n', 'e'] True
# 'a\rb\r\rc\rd\re' None 0 ['a\r', 'b\r', '\r', 'c\r', 'd\r', 'e'] True
# 'a\r\nb\r\r\nc\rd\r\ne' None 0 ['a\r\n', 'b\r\r\n', 'c\rd\r\n', 'e'] True
# 5 1 '\xe9t\xe9\x00\x00\u20ac' 1 2 '\xe9T\U0001f600\x00\x00\u20ac'
# 2 3 éT  0 é T
