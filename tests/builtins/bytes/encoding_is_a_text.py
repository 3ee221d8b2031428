# bytes() and bytearray() look at the encoding before the source.
def t(function):
    try: print(function())
    except TypeError as error: print(error)

for kind in bytes, bytearray:
    t(lambda: kind([], range(3)))
    t(lambda: kind("a", 5))
    t(lambda: kind(5, "ascii"))
    t(lambda: kind(5, "ascii", 5))
    t(lambda: kind(errors="strict"))
    t(lambda: kind("a", errors=5))
    t(lambda: kind("a", None))
    t(lambda: kind(encoding="ascii"))

# output:
# bytes() argument 'encoding' must be str, not range
# bytes() argument 'encoding' must be str, not int
# encoding without a string argument
# bytes() argument 'errors' must be str, not int
# errors without a string argument
# bytes() argument 'errors' must be str, not int
# bytes() argument 'encoding' must be str, not None
# encoding without a string argument
# bytearray() argument 'encoding' must be str, not range
# bytearray() argument 'encoding' must be str, not int
# encoding without a string argument
# bytearray() argument 'errors' must be str, not int
# errors without a string argument
# bytearray() argument 'errors' must be str, not int
# bytearray() argument 'encoding' must be str, not None
# encoding without a string argument
