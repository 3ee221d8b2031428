def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = b"abcabc\x00"
for name in ("find", "rfind", "index", "rindex", "count"):
    method = getattr(data, name)
    for args in [(b"bc",), (97,), (0,), (b"",), (b"", 7), (b"", 8), (b"bc", 2), (b"c", -3, -1), (bytearray(b"a"),), (memoryview(b"a"),), (b"zz",), (255,), (256,), (-1,), ("a",), (1.0,), (None,), ([97],), (b"a", None, None), (b"a", "x")]:
        show(method, *args)
show(data.find)
show(data.find, b"a", 1, 2, 3)

# output:
# 1
# 0
# 6
# 0
# 7
# -1
# 4
# 5
# 0
# 0
# -1
# -1
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: argument should be integer or bytes-like object, not 'str'
# TypeError: argument should be integer or bytes-like object, not 'float'
# TypeError: argument should be integer or bytes-like object, not 'NoneType'
# TypeError: argument should be integer or bytes-like object, not 'list'
# 0
# TypeError: slice indices must be integers or None or have an __index__ method
# 4
# 3
# 6
# 7
# 7
# -1
# 4
# 5
# 3
# 3
# -1
# -1
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: argument should be integer or bytes-like object, not 'str'
# TypeError: argument should be integer or bytes-like object, not 'float'
# TypeError: argument should be integer or bytes-like object, not 'NoneType'
# TypeError: argument should be integer or bytes-like object, not 'list'
# 3
# TypeError: slice indices must be integers or None or have an __index__ method
# 1
# 0
# 6
# 0
# 7
# ValueError: subsection not found
# 4
# 5
# 0
# 0
# ValueError: subsection not found
# ValueError: subsection not found
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: argument should be integer or bytes-like object, not 'str'
# TypeError: argument should be integer or bytes-like object, not 'float'
# TypeError: argument should be integer or bytes-like object, not 'NoneType'
# TypeError: argument should be integer or bytes-like object, not 'list'
# 0
# TypeError: slice indices must be integers or None or have an __index__ method
# 4
# 3
# 6
# 7
# 7
# ValueError: subsection not found
# 4
# 5
# 3
# 3
# ValueError: subsection not found
# ValueError: subsection not found
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: argument should be integer or bytes-like object, not 'str'
# TypeError: argument should be integer or bytes-like object, not 'float'
# TypeError: argument should be integer or bytes-like object, not 'NoneType'
# TypeError: argument should be integer or bytes-like object, not 'list'
# 3
# TypeError: slice indices must be integers or None or have an __index__ method
# 2
# 2
# 1
# 8
# 1
# 0
# 1
# 1
# 2
# 2
# 0
# 0
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: argument should be integer or bytes-like object, not 'str'
# TypeError: argument should be integer or bytes-like object, not 'float'
# TypeError: argument should be integer or bytes-like object, not 'NoneType'
# TypeError: argument should be integer or bytes-like object, not 'list'
# 2
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: find expected at least 1 argument, got 0
# TypeError: find expected at most 3 arguments, got 4
