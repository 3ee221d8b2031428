def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(b"ab".center, 7)
show(b"ab".center, 7, b"*")
show(b"abc".center, 6, b"*")
show(b"ab".ljust, 5, bytearray(b"."))
show(b"ab".rjust, 5, "x")
show(b"ab".rjust, 5, b"xy")
show(b"ab".rjust, 5, 46)
show(b"ab".ljust, "5")
show(b"ab".zfill, 5)
show(b"-1".zfill, 5)
show(b"+".zfill, 3)
show(b"a\tb\tc".expandtabs)
show(b"a\tb\tc".expandtabs, 4)
show(b"a\tb\n\tc".expandtabs, tabsize=2)
show(b"a\tb".expandtabs, 0)
show(b"a".expandtabs, "1")
show(bytearray(b"ab").center, 4)
show(bytearray(b"5").zfill, 3)

# output:
# b'   ab  '
# b'***ab**'
# b'*abc**'
# b'ab...'
# TypeError: rjust() argument 2 must be a byte string of length 1, not str
# TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 2
# TypeError: rjust() argument 2 must be a byte string of length 1, not int
# TypeError: 'str' object cannot be interpreted as an integer
# b'000ab'
# b'-0001'
# b'+00'
# b'a       b       c'
# b'a   b   c'
# b'a b\n  c'
# b'ab'
# TypeError: 'str' object cannot be interpreted as an integer
# bytearray(b' ab ')
# bytearray(b'005')
