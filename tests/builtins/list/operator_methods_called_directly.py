# As methods `+` and `*` of sequences refuse what they cannot take; as operators they let the other operand answer.
class Other:
    def __radd__(self, left):
        return f"{type(left).__name__} + other"

    def __rmul__(self, left):
        return f"{type(left).__name__} * other"


class Own(list):
    def __add__(self, other):
        return Own(super().__add__(other))


for value in [1], (1,), "a", b"a", bytearray(b"a"), Own([2]):
    for method in "__add__", "__mul__", "__rmul__", "__imul__":
        for argument in None, 1.5, Other():
            try:
                print(getattr(value, method)(argument))
            except (AttributeError, TypeError) as error:
                print(type(value).__name__, method, error)
    print(value * Other())
    try:
        print(value + Other())
    except TypeError as error:
        print(error)
    print(type(value).__mul__(value, True), type(value).__rmul__(value, 0))

# output:
# list __add__ can only concatenate list (not "NoneType") to list
# list __add__ can only concatenate list (not "float") to list
# list __add__ can only concatenate list (not "Other") to list
# list __mul__ 'NoneType' object cannot be interpreted as an integer
# list __mul__ 'float' object cannot be interpreted as an integer
# list __mul__ 'Other' object cannot be interpreted as an integer
# list __rmul__ 'NoneType' object cannot be interpreted as an integer
# list __rmul__ 'float' object cannot be interpreted as an integer
# list __rmul__ 'Other' object cannot be interpreted as an integer
# list __imul__ 'NoneType' object cannot be interpreted as an integer
# list __imul__ 'float' object cannot be interpreted as an integer
# list __imul__ 'Other' object cannot be interpreted as an integer
# list * other
# list + other
# [1] []
# tuple __add__ can only concatenate tuple (not "NoneType") to tuple
# tuple __add__ can only concatenate tuple (not "float") to tuple
# tuple __add__ can only concatenate tuple (not "Other") to tuple
# tuple __mul__ 'NoneType' object cannot be interpreted as an integer
# tuple __mul__ 'float' object cannot be interpreted as an integer
# tuple __mul__ 'Other' object cannot be interpreted as an integer
# tuple __rmul__ 'NoneType' object cannot be interpreted as an integer
# tuple __rmul__ 'float' object cannot be interpreted as an integer
# tuple __rmul__ 'Other' object cannot be interpreted as an integer
# tuple __imul__ 'tuple' object has no attribute '__imul__'
# tuple __imul__ 'tuple' object has no attribute '__imul__'
# tuple __imul__ 'tuple' object has no attribute '__imul__'
# tuple * other
# tuple + other
# (1,) ()
# str __add__ can only concatenate str (not "NoneType") to str
# str __add__ can only concatenate str (not "float") to str
# str __add__ can only concatenate str (not "Other") to str
# str __mul__ 'NoneType' object cannot be interpreted as an integer
# str __mul__ 'float' object cannot be interpreted as an integer
# str __mul__ 'Other' object cannot be interpreted as an integer
# str __rmul__ 'NoneType' object cannot be interpreted as an integer
# str __rmul__ 'float' object cannot be interpreted as an integer
# str __rmul__ 'Other' object cannot be interpreted as an integer
# str __imul__ 'str' object has no attribute '__imul__'
# str __imul__ 'str' object has no attribute '__imul__'
# str __imul__ 'str' object has no attribute '__imul__'
# str * other
# str + other
# a
# bytes __add__ can't concat NoneType to bytes
# bytes __add__ can't concat float to bytes
# bytes __add__ can't concat Other to bytes
# bytes __mul__ 'NoneType' object cannot be interpreted as an integer
# bytes __mul__ 'float' object cannot be interpreted as an integer
# bytes __mul__ 'Other' object cannot be interpreted as an integer
# bytes __rmul__ 'NoneType' object cannot be interpreted as an integer
# bytes __rmul__ 'float' object cannot be interpreted as an integer
# bytes __rmul__ 'Other' object cannot be interpreted as an integer
# bytes __imul__ 'bytes' object has no attribute '__imul__'
# bytes __imul__ 'bytes' object has no attribute '__imul__'
# bytes __imul__ 'bytes' object has no attribute '__imul__'
# bytes * other
# bytes + other
# b'a' b''
# bytearray __add__ can't concat NoneType to bytearray
# bytearray __add__ can't concat float to bytearray
# bytearray __add__ can't concat Other to bytearray
# bytearray __mul__ 'NoneType' object cannot be interpreted as an integer
# bytearray __mul__ 'float' object cannot be interpreted as an integer
# bytearray __mul__ 'Other' object cannot be interpreted as an integer
# bytearray __rmul__ 'NoneType' object cannot be interpreted as an integer
# bytearray __rmul__ 'float' object cannot be interpreted as an integer
# bytearray __rmul__ 'Other' object cannot be interpreted as an integer
# bytearray __imul__ 'NoneType' object cannot be interpreted as an integer
# bytearray __imul__ 'float' object cannot be interpreted as an integer
# bytearray __imul__ 'Other' object cannot be interpreted as an integer
# bytearray * other
# bytearray + other
# bytearray(b'a') bytearray(b'')
# Own __add__ can only concatenate list (not "NoneType") to list
# Own __add__ can only concatenate list (not "float") to list
# Own __add__ can only concatenate list (not "Other") to list
# Own __mul__ 'NoneType' object cannot be interpreted as an integer
# Own __mul__ 'float' object cannot be interpreted as an integer
# Own __mul__ 'Other' object cannot be interpreted as an integer
# Own __rmul__ 'NoneType' object cannot be interpreted as an integer
# Own __rmul__ 'float' object cannot be interpreted as an integer
# Own __rmul__ 'Other' object cannot be interpreted as an integer
# Own __imul__ 'NoneType' object cannot be interpreted as an integer
# Own __imul__ 'float' object cannot be interpreted as an integer
# Own __imul__ 'Other' object cannot be interpreted as an integer
# Own * other
# can only concatenate list (not "Other") to list
# [2] []
