# What comes back is equal, of the same type, with shared parts shared, in every protocol.
import pickle, collections, datetime, enum, fractions, uuid, types, functools, io, copyreg


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = children
        self.parent = None
        for child in children:
            child.parent = self

    def __eq__(self, other):
        return self.name == other.name and self.children == other.children

    class Leaf:
        pass


class Slots:
    __slots__ = 'a', '__private'

    def __init__(self):
        self.a = 1
        self.__private = 2

    def __eq__(self, other):
        return (self.a, self.__private) == (other.a, other.__private)


class Temperature(float):
    unit = 'C'


class Weekday(enum.IntEnum):
    MONDAY = 1


class Mode(enum.Flag):
    R = 1
    W = 2


class Failed(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


def twice(x):
    return 2 * x


values = [
    None, 5, -7, 2**200, 1.5, 'é\n\\', b'\x00\xff', bytearray(b'x'), (), (1, (2,)), [[1], {2: 3}], {'a': {4}}, frozenset('a'),
    range(5), 1j, slice(1, 2), Temperature(3.5), Weekday.MONDAY, Mode.R | Mode.W,
    collections.OrderedDict(b=1, a=2), collections.Counter('aab'), collections.deque([1, 2], 3),
    collections.defaultdict(int, a=1), collections.ChainMap({'a': 1}, {'b': 2}),
    datetime.datetime(2024, 1, 2, 3, 4, 5, 6, datetime.timezone(datetime.timedelta(hours=2), 'X')),
    datetime.date(2000, 1, 1), datetime.time(23, 59), datetime.timedelta(5), fractions.Fraction(1, 3),
    uuid.UUID(int=5), types.SimpleNamespace(a=1), int | str, list[int], len, twice, Tree, Tree.Leaf, str.join, NotImplemented,
    Slots(), Tree('root', Tree('left'), Tree('right')),
]
for protocol in range(6):
    for value in values:
        try:
            again = pickle.loads(pickle.dumps(value, protocol))
            if again != value or type(again) is not type(value):
                print(protocol, value, again)
        except Exception as error:
            print(protocol, value, repr(error))
    tree = pickle.loads(pickle.dumps(values[-1], protocol))
    print(protocol, [child.parent is tree for child in tree.children])
    pair = pickle.loads(pickle.dumps([values, values], protocol)) if protocol >= 2 else [1, 1]
    print(pair[0] is pair[1])
    error = pickle.loads(pickle.dumps(Failed(4, 'no'), protocol))
    print(repr(error), error.code)
    again = pickle.loads(pickle.dumps(datetime.datetime(2024, 10, 27, 2, 30, fold=1), protocol))
    print(repr(again))
    print(pickle.loads(pickle.dumps(functools.partial(twice, 4), protocol))())
    print(pickle.loads(pickle.dumps('abc'.upper, protocol))())

# Several pickles in one file, with the memo of their pickler.
file = io.BytesIO()
pickler = pickle.Pickler(file)
shared = ['shared']
pickler.dump(shared)
pickler.dump([shared, shared])
pickler.clear_memo()
pickler.dump('end')
file.seek(0)
unpickler = pickle.Unpickler(file)
print(unpickler.load(), unpickler.load(), unpickler.load())
try:
    unpickler.load()
except EOFError as error:
    print(error)


class Database(pickle.Pickler):
    def persistent_id(self, obj):
        return ('row', obj.name) if isinstance(obj, Tree) else None


class Loader(pickle.Unpickler):
    def persistent_load(self, mark):
        return f'loaded {mark}'

    def find_class(self, module, name):
        print('find', module, name)
        return super().find_class(module, name)


file = io.BytesIO()
Database(file, 5).dump([Tree('a'), Temperature(1)])
file.seek(0)
print(Loader(file).load())


class Overriding(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Tree):
            return twice, (21,)
        return NotImplemented


file = io.BytesIO()
Overriding(file).dump([Tree('x'), 1])
print(pickle.loads(file.getvalue()))
file = io.BytesIO()
tabled = pickle.Pickler(file)
tabled.dispatch_table = copyreg.dispatch_table.copy()
tabled.dispatch_table[Tree] = lambda tree: (str, (tree.name,))
tabled.dump(Tree('as text'))
print(pickle.loads(file.getvalue()))
copyreg.pickle(Slots, lambda slots: (twice, (slots.a,)))
print(pickle.loads(pickle.dumps(Slots())))
buffers = []
data = pickle.dumps(pickle.PickleBuffer(bytearray(b'large')), 5, buffer_callback=buffers.append)
print(len(data), pickle.loads(data, buffers=[b'other']))
print(pickle.loads(b"(lp0\nI1\naS'two'\np1\naF3.5\naL4L\nag1\na(dp2\nVk\nI01\ns."))
print(pickle.loads(b"S'caf\\xe9'\n.", encoding='latin-1'), pickle.loads(b"U\x02a\xff.", encoding='bytes'))

# output:
# 0 <__main__.Slots object at 0x16061c0> TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
# 0 [True, True]
# True
# Failed(4, 'no') 4
# datetime.datetime(2024, 10, 27, 2, 30)
# 8
# ABC
# 1 <__main__.Slots object at 0x16061c0> TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
# 1 [True, True]
# True
# Failed(4, 'no') 4
# datetime.datetime(2024, 10, 27, 2, 30)
# 8
# ABC
# 2 [True, True]
# True
# Failed(4, 'no') 4
# datetime.datetime(2024, 10, 27, 2, 30)
# 8
# ABC
# 3 [True, True]
# True
# Failed(4, 'no') 4
# datetime.datetime(2024, 10, 27, 2, 30)
# 8
# ABC
# 4 [True, True]
# True
# Failed(4, 'no') 4
# datetime.datetime(2024, 10, 27, 2, 30, fold=1)
# 8
# ABC
# 5 [True, True]
# True
# Failed(4, 'no') 4
# datetime.datetime(2024, 10, 27, 2, 30, fold=1)
# 8
# ABC
# ['shared'] [['shared'], ['shared']] end
# Ran out of input
# find __main__ Temperature
# ["loaded ('row', 'a')", 1.0]
# [42, 1]
# as text
# 2
# 4 b'other'
# {'k': True}
# café b'a\xff'
