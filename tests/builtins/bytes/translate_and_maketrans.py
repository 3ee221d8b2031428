def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


table = bytes.maketrans(b"abc", b"xyz")
print(len(table), table[97:100], type(table))
show(b"aabbcc".translate, table)
show(b"aabbcc".translate, table, b"b")
show(b"aabbcc".translate, None, b"b")
show(b"aabbcc".translate, table, delete=b"ac")
show(b"abc".translate, None)
show(b"abc".translate, b"short")
show(b"abc".translate, "x" * 256)
show(b"abc".translate, 5)
show(b"abc".translate, None, "b")
show(b"abc".translate)
show(bytearray(b"abc").translate, table)
show(bytes.maketrans, b"a", b"bc")
show(bytes.maketrans, "a", "b")
show(bytes.maketrans, b"a")

# output:
# 256 b'xyz' <class 'bytes'>
# b'xxyyzz'
# b'xxzz'
# b'aacc'
# b'yy'
# b'abc'
# ValueError: translation table must be 256 characters long
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# TypeError: a bytes-like object is required, not 'str'
# TypeError: translate() takes at least 1 positional argument (0 given)
# bytearray(b'xyz')
# ValueError: maketrans arguments must have same length
# TypeError: a bytes-like object is required, not 'str'
# TypeError: maketrans expected 2 arguments, got 1
