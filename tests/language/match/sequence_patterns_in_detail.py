# Which objects are sequences to a pattern, and how stars take what is left.
import array
import collections


def kind(x):
    match x:
        case []: return 'empty'
        case [a]: return f'one {a}'
        case [a, *rest, z] if len(rest) > 2: return f'long {a} {rest} {z}'
        case [a, *_, z]: return f'ends {a} {z}'
        case _: return 'no sequence'


class Custom(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return (0, 10)[i]


class NotRegistered:
    def __len__(self): return 1
    def __getitem__(self, i): return i


for x in ([], (), [1], (1, 2), [1, 2, 3, 4, 5], 'text', b'bytes', bytearray(b'x'), {1, 2}, {1: 2}, range(3), collections.deque([1, 2]), array.array('i', [1, 2]), memoryview(b'ab'), Custom(), NotRegistered(), iter([1]), None, (x for x in ())):
    print(type(x).__name__, kind(x))


def nested(x):
    match x:
        case [[a, b], [c, *d]]: return a, b, c, d
        case ([a], int(b)): return 'inner', a, b
        case a, [*b]: return 'open', a, b
        case (1 | 2) as n, : return 'tuple of one', n
        case [*all]: return all


for x in ([[1, 2], [3, 4, 5]], [[1], 2], [5, ()], [2], [1, 2, 3], [[1, 2], 'ab']):
    print(nested(x))

# output:
# list empty
# tuple empty
# list one 1
# tuple ends 1 2
# list long 1 [2, 3, 4] 5
# str no sequence
# bytes no sequence
# bytearray no sequence
# set no sequence
# dict no sequence
# range ends 0 2
# deque ends 1 2
# array ends 1 2
# memoryview ends 97 98
# Custom ends 0 10
# NotRegistered no sequence
# list_iterator no sequence
# NoneType no sequence
# generator no sequence
# (1, 2, 3, [4, 5])
# ('inner', 1, 2)
# ('open', 5, [])
# ('tuple of one', 2)
# [1, 2, 3]
# [[1, 2], 'ab']
