def kind(x):
    match x:
        case bool(b): return 'bool', b
        case int(i): return 'int', i
        case float(f): return 'float', f
        case str(s): return 'str', s
        case bytes(b): return 'bytes', b
        case bytearray(b): return 'bytearray', b
        case dict(d): return 'dict', d
        case set(s): return 'set', s
        case frozenset(s): return 'frozenset', s
        case list(l): return 'list', l
        case tuple(t): return 'tuple', t
        case type(): return 'type', x.__name__
for x in (True, 3, 2.5, 'a', b'b', bytearray(b'c'), {1: 2}, {3}, frozenset({4}), [5], (6,), int):
    print(*kind(x))

# output:
# bool True
# int 3
# float 2.5
# str a
# bytes b'b'
# bytearray bytearray(b'c')
# dict {1: 2}
# set {3}
# frozenset frozenset({4})
# list [5]
# tuple (6,)
# type int
