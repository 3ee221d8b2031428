# cast() looks at the kind of the shape, at the format, at the length and then at the lengths of the shape.
def cast(*arguments):
    try:
        print(memoryview(b'abcd').cast(*arguments).shape)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split(' in position')[0])


cast('é', 'shape')
cast('é', ['b'])
cast('x', [0])
cast('d', [0])
cast('B', [2, 'b'])
cast('B', [2, 0])
cast('B', [2, 3])
cast('B', [2, 2])

# output:
# TypeError shape must be a list or a tuple
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9'
# ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# TypeError memoryview: length is not a multiple of itemsize
# TypeError memoryview.cast(): elements of shape must be integers
# ValueError memoryview.cast(): elements of shape must be integers > 0
# TypeError memoryview: product(shape) * itemsize != buffer size
# (2, 2)
