# Arrays stand where bytes are wanted: files, digests, joins, views of views.
import hashlib, io, struct
from array import array
a = array('B', b'abc')
print(bytes(a), bytearray(a), b''.join([a, b'-', a]), b'abc' == a, bytearray(b'abc') == a, b'x' + a)
print(hashlib.md5(a).hexdigest() == hashlib.md5(b'abc').hexdigest(), int.from_bytes(a), b'abcabc'.count(a))
f = io.BytesIO(); print(f.write(array('H', [1, 2])), f.getvalue())
into = array('H', [0, 0]); print(io.BytesIO(b'\1\0\2\0').readinto(into), into)
struct.pack_into('<h', into, 2, -2); print(into, struct.unpack_from('<h', into, 2))
print(memoryview(into).cast('B')[1:3].tolist(), memoryview(array('d', [1.5])).tolist())

# output:
# b'abc' bytearray(b'abc') b'abc-abc' False True b'xabc'
# True 6382179 2
# 4 b'\x01\x00\x02\x00'
# 4 array('H', [1, 2])
# array('H', [1, 65534]) (-2,)
# [0, 254] [1.5]
