import struct
class Named(struct.Struct):
    def __init__(self, format):
        super().__init__('<' + format)
        self.note = 1
s = Named('hb')
print(s.format, s.size, s.note, s.pack(1, 2), repr(s), Named.__mro__[1])
empty = struct.Struct.__new__(struct.Struct)
try:
    empty.pack(1)
except struct.error as error:
    print(error)
s = struct.Struct('i'); s.__init__('h'); print(s.size, s.format)

# output:
# <hb 3 1 b'\x01\x00\x02' Named('<hb') <class '_struct.Struct'>
# pack expected -1 items for packing (got 1)
# 2 h
