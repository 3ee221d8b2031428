import copy, pickle
from array import array
class Named(array):
    def __new__(cls, code, items=(), name=''):
        self = super().__new__(cls, code, items)
        self.name = name
        return self
for a in array('b', [-1, 2]), array('Q', [1 << 63]), array('d', [0.5]), array('w', 'aé😀'), array('i'):
    print([pickle.loads(pickle.dumps(a, protocol)) == a for protocol in range(6)], a.__reduce_ex__(2), a.__reduce_ex__(3)[1:])
n = Named('i', [1], 'n')
back = pickle.loads(pickle.dumps(n)); print(back, back.name, type(back).__name__, copy.copy(n), copy.deepcopy(n))
for bad in (3, 'i', 1, b''), (int, 'i', 1, b''), (array, 'z', 1, b''), (array, 'i', 99, b''), (array, 'i', 1, 'x'), (array, 'ii', 1, b''):
    try:
        print(array('i').__reduce_ex__(3)[0](*bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# [True, True, True, True, True, True] (<class 'array.array'>, ('b', [-1, 2]), None) ((<class 'array.array'>, 'b', 1, b'\xff\x02'), None)
# [True, True, True, True, True, True] (<class 'array.array'>, ('Q', [9223372036854775808]), None) ((<class 'array.array'>, 'Q', 10, b'\x00\x00\x00\x00\x00\x00\x00\x80'), None)
# [True, True, True, True, True, True] (<class 'array.array'>, ('d', [0.5]), None) ((<class 'array.array'>, 'd', 16, b'\x00\x00\x00\x00\x00\x00\xe0?'), None)
# [True, True, True, True, True, True] (<class 'array.array'>, ('w', ['a', 'é', '😀']), None) ((<class 'array.array'>, 'w', 20, b'a\x00\x00\x00\xe9\x00\x00\x00\x00\xf6\x01\x00'), None)
# [True, True, True, True, True, True] (<class 'array.array'>, ('i', []), None) ((<class 'array.array'>, 'i', 8, b''), None)
# Named('i', [1]) n Named array('i', [1]) array('i', [1])
# TypeError first argument must be a type object, not int
# TypeError int is not a subtype of array.array
# ValueError second argument must be a valid type code
# ValueError third argument must be a valid machine format code.
# TypeError fourth argument should be bytes, not str
# TypeError _array_reconstructor(): argument 2 must be a unicode character, not a string of length 2
