# index() of lists and tuples takes numbers for its places, and no None.
for one in [1], (1,):
    for places in (0, 1), (None,), (1.5,), (0, "a"):
        try: print(one.index(1, *places))
        except TypeError as error: print(error)
for one in "a", b"a":
    print(one.index(one, None, None))

# output:
# 0
# slice indices must be integers or have an __index__ method
# slice indices must be integers or have an __index__ method
# slice indices must be integers or have an __index__ method
# 0
# slice indices must be integers or have an __index__ method
# slice indices must be integers or have an __index__ method
# slice indices must be integers or have an __index__ method
# 0
# 0
