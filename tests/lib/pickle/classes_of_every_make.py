# Pickles of classes: __reduce_ex__, __getnewargs_ex__, __getstate__, slots, copyreg, persistent ids, reducer_override, dispatch tables.
import copyreg
import io
import pickle


class New:
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self.made = args, kwargs
        return self

    def __getnewargs_ex__(self):
        return (1,), {'k': 2}

    def __getstate__(self):
        return {'kept': True}


class Slots:
    __slots__ = 'a', '__dict__'


class State:
    def __setstate__(self, state):
        self.state = state

    def __getstate__(self):
        return ('any', 'thing')


class Falsy(State):
    def __getstate__(self):
        return 0


class Registered:
    def __init__(self, x):
        self.x = x


copyreg.pickle(Registered, lambda r: (Registered, (r.x + 1,)))
s = Slots()
s.a, s.other = 1, 2
for protocol in range(6):
    out = []
    for thing in (New(), s, State(), Falsy(), Registered(1)):
        try:
            back = pickle.loads(pickle.dumps(thing, protocol))
            out.append((getattr(back, 'made', None), getattr(back, 'kept', None), getattr(back, 'a', None), getattr(back, 'other', None), getattr(back, 'state', None), getattr(back, 'x', None)))
        except (TypeError, pickle.PicklingError) as error:
            out.append(str(error))
    print(protocol, out)


class Pickler(pickle.Pickler):
    dispatch_table = {complex: lambda c: (complex, (c.real, -c.imag))}

    def persistent_id(self, obj):
        return f'<{obj}>' if obj == 'outside' else None

    def reducer_override(self, obj):
        return (str.upper, ('reduced',)) if obj is New else NotImplemented


class Unpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return 'loaded ' + pid

    def find_class(self, module, name):
        if name == 'eval':
            raise pickle.UnpicklingError('no')
        return super().find_class(module, name)


out = io.BytesIO()
Pickler(out, 4).dump([1 + 2j, 'outside', New, {'outside': 1}])
print(Unpickler(io.BytesIO(out.getvalue())).load())
for data in (b'', b'.', b'cbuiltins\neval\n.', b'\x80\x09N.', b'X', b'(K', b'}K\x01u.', b'cno_such_module\nx\n.', b'cos\nnope\n.', b'Pid\n.', b'0.', b'R.', b'\x8c\x05ab.', b'S"x".', b'Inan\n.', b'q\x00.'):
    try:
        print(data, Unpickler(io.BytesIO(data)).load())
    except Exception as error:
        print(data, type(error).__name__, str(error)[:60])

# output:
# 0 [(None, True, None, None, None, None), 'a class that defines __slots__ without defining __getstate__ cannot be pickled', (None, None, None, None, ('any', 'thing'), None), (None, None, None, None, None, None), (None, None, None, None, None, 2)]
# 1 [(None, True, None, None, None, None), 'a class that defines __slots__ without defining __getstate__ cannot be pickled', (None, None, None, None, ('any', 'thing'), None), (None, None, None, None, None, None), (None, None, None, None, None, 2)]
# 2 [(((1,), {'k': 2}), True, None, None, None, None), (None, None, 1, 2, None, None), (None, None, None, None, ('any', 'thing'), None), (None, None, None, None, 0, None), (None, None, None, None, None, 2)]
# 3 [(((1,), {'k': 2}), True, None, None, None, None), (None, None, 1, 2, None, None), (None, None, None, None, ('any', 'thing'), None), (None, None, None, None, 0, None), (None, None, None, None, None, 2)]
# 4 [(((1,), {'k': 2}), True, None, None, None, None), (None, None, 1, 2, None, None), (None, None, None, None, ('any', 'thing'), None), (None, None, None, None, 0, None), (None, None, None, None, None, 2)]
# 5 [(((1,), {'k': 2}), True, None, None, None, None), (None, None, 1, 2, None, None), (None, None, None, None, ('any', 'thing'), None), (None, None, None, None, 0, None), (None, None, None, None, None, 2)]
# [(1-2j), 'loaded <outside>', 'REDUCED', {'loaded <outside>': 1}]
# b'' EOFError Ran out of input
# b'.' UnpicklingError unpickling stack underflow
# b'cbuiltins\neval\n.' UnpicklingError no
# b'\x80\tN.' ValueError unsupported pickle protocol: 9
# b'X' UnpicklingError pickle data was truncated
# b'(K' UnpicklingError pickle data was truncated
# b'}K\x01u.' UnpicklingError could not find MARK
# b'cno_such_module\nx\n.' ModuleNotFoundError No module named 'no_such_module'
# b'cos\nnope\n.' AttributeError module 'os' has no attribute 'nope'
# b'Pid\n.' loaded id
# b'0.' UnpicklingError unpickling stack underflow
# b'R.' UnpicklingError unpickling stack underflow
# b'\x8c\x05ab.' UnpicklingError pickle data was truncated
# b'S"x".' UnpicklingError pickle data was truncated
# b'Inan\n.' ValueError could not convert string to int
# b'q\x00.' UnpicklingError unpickling stack underflow
