import struct
for f in 'F', 'D', '<F', '>D', '2F', 'bF', 'bD':
    print(f, struct.calcsize(f))
print(struct.pack('<F', 1 + 2j), struct.unpack('>D', struct.pack('>D', -0.5j)), struct.unpack('<2F', struct.pack('<2F', 1, 2.5)))
for value in 'a', None:
    try:
        struct.pack('F', value)
    except struct.error as error:
        print(error)

# output:
# F 8
# D 16
# <F 8
# >D 16
# 2F 16
# bF 12
# bD 24
# b'\x00\x00\x80?\x00\x00\x00@' ((-0-0.5j),) ((1+0j), (2.5+0j))
# required argument is not a complex
# required argument is not a complex
