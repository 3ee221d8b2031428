import inspect

print([].append.__text_signature__, dict.fromkeys.__text_signature__)  # => ($self, object, /) ($type, iterable, value=None, /)
print(inspect.signature([].append), inspect.signature(list.append))  # => (object, /) (self, object, /)
print(inspect.signature({}.fromkeys), inspect.signature("".split))  # => (iterable, value=None, /) (sep=None, maxsplit=-1)
