def kind(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            value = base.__dict__[name]
            break
    else:
        return "of the metaclass"
    text = type(value).__name__
    if text in ("classmethod", "classmethod_descriptor"):
        return "classmethod"
    if text in ("staticmethod", "builtin_function_or_method"):
        return "staticmethod"
    if text in ("getset_descriptor", "member_descriptor", "property"):
        return "attribute"
    return "method" if callable(value) else "value"


def walk(cls, without=()):
    print(f"{cls.__module__}.{cls.__qualname__}({', '.join(base.__name__ for base in cls.__bases__)})")
    names = set(dir(cls)) - set(without) - (set() if cls is object else set(dir(object)))
    for wanted in ("method", "classmethod", "staticmethod", "attribute", "value"):
        found = sorted(name for name in names - {"__doc__"} if kind(cls, name) == wanted)
        if found:
            print(f"  {wanted}:", *found)


for made in (iter([]), reversed([]), iter(()), iter("\u20ac"), iter(b""), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()), iter(set()), iter(range(1)), iter(range(1 << 70)), iter(int, 1)):
    walk(type(made))

# output:
# builtins.list_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.list_reverseiterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.tuple_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.str_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.bytes_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.bytearray_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.dict_keyiterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.dict_valueiterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.dict_itemiterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.dict_reversekeyiterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.dict_reversevalueiterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.dict_reverseitemiterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.set_iterator(object)
#   method: __iter__ __length_hint__ __next__
# builtins.range_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.longrange_iterator(object)
#   method: __iter__ __length_hint__ __next__ __setstate__
# builtins.callable_iterator(object)
#   method: __iter__ __next__
