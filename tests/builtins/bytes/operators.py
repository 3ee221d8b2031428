def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = b"abc"
print(a + b"d", a + bytearray(b"d"), bytearray(b"d") + a, a * 2, 2 * a, a * 0, a * -1, a[0], a[-1], a[1:], a[::-1], a[5:])
print(a == bytearray(a), a == memoryview(a), a != b"x", a < b"abd", a <= bytearray(b"abc"), b"" < a, a == "abc", a == 5)
for text in ("a + 'x'", "a + 5", "'x' + a", "a + [1]", "a * 'b'", "a * 1.5", "a < 'x'", "a[10]", "a['x']", "a[1.0]", "a[None]", "a[::0]", "a - a", "-a", "a % 5", "a & a", "a[1 << 80]"):
    show(eval, text, {"a": a})
show(exec, "a[0] = 1", {"a": a})
show(exec, "del a[0]", {"a": a})
print(hash(b"a") == hash(b"a"), hash(a) == hash(bytes(bytearray(a))), bytes(a) is a, a[:] is a)
print(sorted([b"b", b"a", b"B"]), max(a), list(a), tuple(a), set(a) == {97, 98, 99}, sum(a))

# output:
# b'abcd' b'abcd' bytearray(b'dabc') b'abcabc' b'abcabc' b'' b'' 97 99 b'bc' b'cba' b''
# True True True True True True False False
# TypeError: can't concat str to bytes
# TypeError: can't concat int to bytes
# TypeError: can only concatenate str (not "bytes") to str
# TypeError: can't concat list to bytes
# TypeError: can't multiply sequence by non-int of type 'str'
# TypeError: can't multiply sequence by non-int of type 'float'
# TypeError: '<' not supported between instances of 'bytes' and 'str'
# IndexError: index out of range
# TypeError: byte indices must be integers or slices, not str
# TypeError: byte indices must be integers or slices, not float
# TypeError: byte indices must be integers or slices, not NoneType
# ValueError: slice step cannot be zero
# TypeError: unsupported operand type(s) for -: 'bytes' and 'bytes'
# TypeError: bad operand type for unary -: 'bytes'
# TypeError: not all arguments converted during bytes formatting
# TypeError: unsupported operand type(s) for &: 'bytes' and 'bytes'
# IndexError: cannot fit 'int' into an index-sized integer
# TypeError: 'bytes' object does not support item assignment
# TypeError: 'bytes' object doesn't support item deletion
# True True True True
# [b'B', b'a', b'b'] 99 [97, 98, 99] (97, 98, 99) True 294
