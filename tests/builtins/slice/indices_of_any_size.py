# slice.indices() has no limits of a machine's number.
big = 10 ** 30
for s in (slice(None, None, -1), slice(-big * 10, big * 10, big // 10), slice(None, -5, 3), slice(big, None, -7), slice(5, big, big)):
    print(s.indices(big), s.indices(7))
for call in (lambda: slice(1, 2, 'a').indices(5), lambda: slice('a').indices(5), lambda: slice(1, 2, 0).indices(5), lambda: slice(1, 2).indices(-1), lambda: slice(1, 2).indices('a'), lambda: slice(1, 2).indices(1.5)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# (999999999999999999999999999999, -1, -1) (6, -1, -1)
# (0, 1000000000000000000000000000000, 100000000000000000000000000000) (0, 7, 100000000000000000000000000000)
# (0, 999999999999999999999999999995, 3) (0, 2, 3)
# (999999999999999999999999999999, -1, -7) (6, -1, -7)
# (5, 1000000000000000000000000000000, 1000000000000000000000000000000) (5, 7, 1000000000000000000000000000000)
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# ValueError slice step cannot be zero
# ValueError length should not be negative
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
