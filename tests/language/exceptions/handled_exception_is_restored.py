import sys
try:
    raise ValueError(1)
except ValueError:
    try:
        raise KeyError(2)
    except KeyError:
        print(repr(sys.exception()))  # => KeyError(2)
    print(repr(sys.exception()))  # => ValueError(1)
print(sys.exception())  # => None
