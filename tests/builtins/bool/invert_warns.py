import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(eval("~True"), eval("~False"))
    flag = True
    print(~flag)
print(len(seen) > 0, {w.category.__name__ for w in seen})
print(seen[-1].message)

# output:
# -2 -1
# -2
# True {'DeprecationWarning'}
# Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
