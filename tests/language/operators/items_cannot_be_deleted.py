# Two texts: one for what CPython asks as a sequence, one for the rest.
class A: pass
for one in map(str, ()), 5, "a", b"a", (1,), range(3), {1}, {}.keys(), {}.values(), 2.5, None, len, (i for i in ()), slice(1), A():
    for key in 0, "a":
        try: del one[key]
        except TypeError as error: print(error)

# output:
# 'map' object does not support item deletion
# 'map' object does not support item deletion
# 'int' object does not support item deletion
# 'int' object does not support item deletion
# 'str' object doesn't support item deletion
# 'str' object does not support item deletion
# 'bytes' object doesn't support item deletion
# 'bytes' object does not support item deletion
# 'tuple' object doesn't support item deletion
# 'tuple' object does not support item deletion
# 'range' object doesn't support item deletion
# 'range' object does not support item deletion
# 'set' object doesn't support item deletion
# 'set' object does not support item deletion
# 'dict_keys' object doesn't support item deletion
# 'dict_keys' object does not support item deletion
# 'dict_values' object doesn't support item deletion
# 'dict_values' object does not support item deletion
# 'float' object does not support item deletion
# 'float' object does not support item deletion
# 'NoneType' object does not support item deletion
# 'NoneType' object does not support item deletion
# 'builtin_function_or_method' object does not support item deletion
# 'builtin_function_or_method' object does not support item deletion
# 'generator' object does not support item deletion
# 'generator' object does not support item deletion
# 'slice' object does not support item deletion
# 'slice' object does not support item deletion
# 'A' object doesn't support item deletion
# 'A' object does not support item deletion
