# Slots need a base whose instances all have one size.
for base in int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, Exception:
    try:
        made = type("C", (base,), {"__slots__": ("a",)})()
        made.a = 1
        print(base.__name__, made.a)
    except TypeError as error:
        print(error)
    print(type("C", (base,), {"__slots__": ()}).__name__)

# output:
# nonempty __slots__ not supported for subtype of 'int'
# C
# float 1
# C
# complex 1
# C
# str 1
# C
# nonempty __slots__ not supported for subtype of 'bytes'
# C
# bytearray 1
# C
# nonempty __slots__ not supported for subtype of 'tuple'
# C
# list 1
# C
# dict 1
# C
# set 1
# C
# frozenset 1
# C
# Exception 1
# C
