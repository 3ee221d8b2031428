def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


a = bytearray(b'abcdef')
m = memoryview(a)
print(len(m), m[0], bytes(m[1:3]), m.tolist(), m[::2].tobytes(), m.readonly, m.nbytes, m.format, m.shape, m.obj is a)  # => 6 97 b'bc' [97, 98, 99, 100, 101, 102] b'ace' False 6 B (6,) True
m[0] = 90
m[1:3] = b'YX'
print(a, m == b'ZYXdef', m[::-1].tobytes(), m.hex(), bytes(m))  # => bytearray(b'ZYXdef') True b'fedXYZ' 5a5958646566 b'ZYXdef'
print(caught(lambda: a.append(1)))  # => BufferError: Existing exports of data: object cannot be re-sized
m.release()
a.append(103)
print(a)  # => bytearray(b'ZYXdefg')
print(caught(lambda: m[0]))  # => ValueError: operation forbidden on released memoryview object
r = memoryview(b'xyz')
def write():
    r[0] = 1
print(caught(write), r.readonly, hash(r) == hash(b'xyz'))  # => TypeError: cannot modify read-only memory True True
with memoryview(b'q') as w:
    print(list(w))  # => [113]
print(caught(lambda: memoryview('a')))  # => TypeError: memoryview: a bytes-like object is required, not 'str'
print(caught(lambda: r[5]))  # => IndexError: index out of bounds on dimension 1
