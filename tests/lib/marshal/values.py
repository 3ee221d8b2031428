# marshal: values there and back in every version, what bytes stand for, references, what cannot be read or written.
import io
import marshal

values = [None, True, False, Ellipsis, StopIteration, 0, -1, 2 ** 31 - 1, -2 ** 31, 2 ** 31, -10 ** 30, 0.1, -0.0, 1e308, float('inf'), 1 + 2j, '', 'ascii', 'ünïcode', '\ud800', 'x' * 300, b'', b'\x00\xff', (), (1,), tuple(range(300)), [], [1, [2]], {}, {'a': {1: 2}}, set(), {1, 2}, frozenset({3})]
for version in range(5):
    back = [marshal.loads(marshal.dumps(value, version)) for value in values]
    print(version, back == values, [type(a) is type(b) for a, b in zip(back, values)].count(False), repr(back[12]), repr(marshal.loads(marshal.dumps([float('nan')], version))))
print(marshal.loads(marshal.dumps(slice(1, None, 'x'))), marshal.version >= 4, marshal.loads(marshal.dumps(bytearray(b'ab'))), marshal.loads(marshal.dumps(memoryview(b'cd'))))
for data in (b'N', b'i\x05\x00\x00\x00', b'l\xfd\xff\xff\xff\x01\x00\x02\x00\x03\x00', b'g\x00\x00\x00\x00\x00\x00\xf0?', b'f\x031.5', b'[\x02\x00\x00\x00TF', b')\x02NN', b'{z\x01aN0', b'z\x03abc', b's\x02\x00\x00\x00xy', b'[\x02\x00\x00\x00\xfa\x01ar\x00\x00\x00\x00', b'<\x01\x00\x00\x00N', b'Ntrailing', b'', b'i\x05', b'\xff', b'r\x00\x00\x00\x00', b'0', b')\x010', b'l\x01\x00\x00\x00\xff\xff', b'l\x02\x00\x00\x00\x01\x00\x00\x00', b's\xff\xff\xff\xff', b'[\x01\x00\x00\x00'):
    try:
        print(data, marshal.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)
shared = marshal.loads(b'\xdb\x01\x00\x00\x00r\x00\x00\x00\x00')
print(shared[0] is shared)
for bad in (object(), len, type('X', (), {}), [print], {1: object()}, int, range(3)):
    try:
        print(marshal.dumps(bad))
    except ValueError as error:
        print(type(error).__name__, error)
file = io.BytesIO()
for value in (1, 'two', [3]):
    marshal.dump(value, file)
file.seek(0)
print(marshal.load(file), marshal.load(file), marshal.load(file))
try:
    marshal.load(file)
except EOFError as error:
    print(error)
deep = []
for _ in range(3000):
    deep = [deep]
try:
    marshal.dumps(deep)
except ValueError as error:
    print(error)


class Int(int):
    pass


try:
    print(marshal.dumps(Int(5)))
except ValueError as error:
    print(error)

# output:
# 0 True 0 -0.0 [nan]
# 1 True 0 -0.0 [nan]
# 2 True 0 -0.0 [nan]
# 3 True 0 -0.0 [nan]
# 4 True 0 -0.0 [nan]
# slice(1, None, 'x') True b'ab' b'cd'
# b'N' None
# b'i\x05\x00\x00\x00' 5
# b'l\xfd\xff\xff\xff\x01\x00\x02\x00\x03\x00' -3221291009
# b'g\x00\x00\x00\x00\x00\x00\xf0?' 1.0
# b'f\x031.5' 1.5
# b'[\x02\x00\x00\x00TF' [True, False]
# b')\x02NN' (None, None)
# b'{z\x01aN0' {'a': None}
# b'z\x03abc' abc
# b's\x02\x00\x00\x00xy' b'xy'
# b'[\x02\x00\x00\x00\xfa\x01ar\x00\x00\x00\x00' ['a', 'a']
# b'<\x01\x00\x00\x00N' {None}
# b'Ntrailing' None
# b'' EOFError EOF read where object expected
# b'i\x05' EOFError marshal data too short
# b'\xff' ValueError bad marshal data (unknown type code)
# b'r\x00\x00\x00\x00' ValueError bad marshal data (invalid reference)
# b'0' TypeError NULL object in marshal data for object
# b')\x010' TypeError NULL object in marshal data for tuple
# b'l\x01\x00\x00\x00\xff\xff' ValueError bad marshal data (digit out of range in long)
# b'l\x02\x00\x00\x00\x01\x00\x00\x00' ValueError bad marshal data (unnormalized long data)
# b's\xff\xff\xff\xff' ValueError bad marshal data (bytes object size out of range)
# b'[\x01\x00\x00\x00' EOFError EOF read where object expected
# True
# ValueError unmarshallable object
# ValueError unmarshallable object
# ValueError unmarshallable object
# ValueError unmarshallable object
# ValueError unmarshallable object
# ValueError unmarshallable object
# ValueError unmarshallable object
# 1 two [3]
# EOF read where object expected
# object too deeply nested to marshal
# unmarshallable object
