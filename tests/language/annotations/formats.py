import annotationlib
from annotationlib import Format, get_annotations, call_annotate_function, ForwardRef
def f(a: int, b: missing, c: list[missing.sub], *args: 'text', k: a + 1 = 2, **kw: -other) -> None | absent: pass
try: f.__annotations__
except NameError as e: print(e)
print(get_annotations(f, format=Format.STRING))
refs = get_annotations(f, format=Format.FORWARDREF)
print({k: (v.__forward_arg__ if isinstance(v, ForwardRef) else v) for k, v in refs.items() if k != 'c'}, refs['c'].__args__[0].__forward_arg__)
missing = type('missing', (), {'sub': str})
absent = other = a = 5
try: print(get_annotations(f))
except TypeError as e: print(e)
print(Format.VALUE, Format.VALUE_WITH_FAKE_GLOBALS, Format.FORWARDREF, Format.STRING, list(map(int, Format)))

# output:
# name 'missing' is not defined
# {'a': 'int', 'b': 'missing', 'c': 'list[missing.sub]', 'args': 'text', 'k': 'a + 1', 'kw': '-other', 'return': 'None | absent'}
# {'a': <class 'int'>, 'b': 'missing', 'args': 'text', 'k': 'a + 1', 'kw': '-other', 'return': 'None | absent'} missing.sub
# unsupported operand type(s) for |: 'NoneType' and 'int'
# 1 2 3 4 [1, 2, 3, 4]
