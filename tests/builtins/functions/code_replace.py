def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def f(x, y=2):
    """doc"""
    return x + y + 1000


code = f.__code__
new = code.replace(co_name="renamed", co_qualname="a.renamed", co_filename="other.py", co_firstlineno=77)
print(new.co_name, new.co_qualname, new.co_filename, new.co_firstlineno, code.co_name)
f.__code__ = code.replace(co_consts=tuple(5000 if c == 1000 else c for c in code.co_consts))
print(f(1))
show(code.replace, nope=1)
show(code.replace, co_name=5)
show(code.replace, 5)
import copy

print(copy.replace(code, co_name="z").co_name, code.replace() is not None)
for start, end, line in code.co_lines():
    assert start <= end
print(len(code.co_code) % len(list(code.co_positions())), type(code.co_code), hash(code) == hash(code), code == code)
show(setattr, code, "co_name", "x")
show(type(code)) if False else None
print(repr(code)[:20], code.co_varnames)

# output:
# renamed a.renamed other.py 77 f
# 5003
# TypeError: replace() got an unexpected keyword argument 'nope'
# TypeError: replace() argument 'co_name' must be str, not int
# TypeError: replace() takes no positional arguments
# z True
# 0 <class 'bytes'> True True
# AttributeError: readonly attribute
# <code object f at 0x ('x', 'y')
