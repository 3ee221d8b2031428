"""The magic methods of mocks: which there are, and what they do unless told."""

from ._mock_calls import DEFAULT


def is_magic(name):
    """__name__, and nothing else."""
    return '__%s__' % name[2:-2] == name


_numbers = ('add sub mul matmul truediv floordiv mod lshift rshift and xor or pow').split()
_plain = ('lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert '
          'complex int float index round trunc floor ceil bool next fspath aiter hash iter').split()
_supported = [f'__{name}__' for name in _plain] + [f'__{kind}{name}__' for name in _numbers for kind in ('', 'i', 'r')]
_settable = [f'__{name}__' for name in ('get set delete reversed missing reduce reduce_ex getinitargs getnewargs '
                                        'getnewargs_ex getstate setstate getformat repr dir subclasses format').split()]
UNSUPPORTED = {f'__{name}__' for name in ('getattr setattr init new prepare instancecheck subclasscheck del').split()}
ASYNC = {'__aenter__', '__aexit__', '__anext__', '__aiter__'}
SYNC = {*_supported, *_settable}


def make_method(name, function):
    """A method of the mock's class that calls what was set on the mock."""
    def method(self, /, *args, **kw):
        return function(self, *args, **kw)
    method.__name__ = name
    return method


DEFAULT_VALUES = {
    '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
    '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
    '__bool__': True, '__index__': 1, '__aexit__': False,
    '__hash__': lambda self: object.__hash__(self),
    '__str__': lambda self: object.__str__(self),
    '__sizeof__': lambda self: object.__sizeof__(self),
    '__fspath__': lambda self: f'{type(self).__name__}/{self._extract_mock_name()}/{id(self)}',
}


def _equal(self):
    def __eq__(other):
        value = self.__eq__._mock_state.return_value
        if value is not DEFAULT:
            return value
        return True if self is other else NotImplemented
    return __eq__


def _unequal(self):
    def __ne__(other):
        value = self.__ne__._mock_state.return_value
        if value is not DEFAULT:
            return value
        return False if self is other else NotImplemented
    return __ne__


def _iterator(self):
    def __iter__():
        value = self.__iter__._mock_state.return_value
        return iter([] if value is DEFAULT else value)
    return __iter__


class _AsyncIterator:
    def __init__(self, values):
        self.values = iter(values)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for value in self.values:
            return value
        raise StopAsyncIteration


def _async_iterator(self):
    def __aiter__():
        value = self.__aiter__._mock_state.return_value
        return _AsyncIterator([] if value is DEFAULT else value)
    return __aiter__


SIDE_EFFECTS = {'__eq__': _equal, '__ne__': _unequal, '__iter__': _iterator, '__aiter__': _async_iterator}


class _Proxy:
    # Makes the mock of a magic method when it is first looked up.
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else obj._make_magic(self.name)

    def __call__(self, obj, /, *args):
        return getattr(obj, self.name)(*args)


PROXIES = {name: _Proxy(name) for name in [*_supported, *ASYNC]}
# What a mock has whatever its specification says.
ALWAYS = {'__eq__', '__ne__', '__hash__', '__str__', '__sizeof__', '__lt__', '__le__', '__gt__', '__ge__'}


class Magics:
    """The last base of the classes of MagicMocks."""


for _name, _proxy in PROXIES.items():
    setattr(Magics, _name, _proxy)
