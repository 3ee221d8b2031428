import reprlib
for indent in (None, 0, 2, '--', ''):
    r = reprlib.Repr(indent=indent, maxlist=2)
    print(r.repr([1, [2, (3,)], {'a': 1}, 4])); print(r.repr([])); print(r.repr((1,)))
for indent in (-1, 1.5, b'x'):
    try:
        print(reprlib.Repr(indent=indent).repr([1]))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# output:
# [1, [2, (3,)], ...]
# []
# (1,)
# [
# 1,
# [
# 2,
# (
# 3,
# ),
# ],
# ...,
# ]
# []
# (
# 1,
# )
# [
#   1,
#   [
#     2,
#     (
#       3,
#     ),
#   ],
#   ...,
# ]
# []
# (
#   1,
# )
# [
# --1,
# --[
# ----2,
# ----(
# ------3,
# ----),
# --],
# --...,
# ]
# []
# (
# --1,
# )
# [
# 1,
# [
# 2,
# (
# 3,
# ),
# ],
# ...,
# ]
# []
# (
# 1,
# )
# ValueError Repr.indent cannot be negative int (was -1)
# TypeError Repr.indent must be a str, int or None, not <class 'float'>
# TypeError Repr.indent must be a str, int or None, not <class 'bytes'>
