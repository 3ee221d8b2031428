def attempt(action):
    b = bytearray(b'abcdef')
    try:
        action(b)
        print(b)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for value in (5, 1 << 70, 'a', 1.5, None, [1, 300], ['a'], [1.5], (65, 66), range(70, 72), {'k': 1}, b'xy'):
    attempt(lambda b: b.__setitem__(slice(3, 4), value))
    attempt(lambda b: b.extend(value))

# output:
# TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# TypeError can't extend bytearray with int
# TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# TypeError can't extend bytearray with int
# TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# TypeError expected iterable of integers; got: 'str'
# TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# TypeError can't extend bytearray with float
# TypeError cannot convert 'NoneType' object to bytearray
# TypeError can't extend bytearray with NoneType
# ValueError byte must be in range(0, 256)
# ValueError byte must be in range(0, 256)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# bytearray(b'abcABef')
# bytearray(b'abcdefAB')
# bytearray(b'abcFGef')
# bytearray(b'abcdefFG')
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# bytearray(b'abcxyef')
# bytearray(b'abcdefxy')
