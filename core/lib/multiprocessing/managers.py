"""Managers: objects that processes share by proxies. They live where the first process is."""

import pickle
import queue
import threading

from . import _home, get_context
from ._states import Box, Space

__all__ = ['BaseManager', 'SyncManager', 'BaseProxy', 'Token']


class Token:
    """What a proxy knows of its object."""

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __repr__(self):
        return f'{type(self).__name__}(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})'


class RemoteError(Exception):
    def __str__(self):
        return '\n' + '-' * 75 + '\n' + str(self.args[0]) + '-' * 75


class BaseProxy:
    """An object that stands for one of a manager."""

    def __init__(self, key, typeid):
        self._key = key
        self._typeid = typeid

    def _callmethod(self, methodname, args=(), kwds={}):
        """Call a method of the object; the result is a copy."""
        return pickle.loads(_home.call(self._key, 'call', methodname, pickle.dumps((args, kwds))))

    def _getvalue(self):
        """A copy of the object."""
        return pickle.loads(_home.call(self._key, 'copy'))

    def __reduce__(self):
        return _rebuilt, (type(self) if type(self).__module__ == __name__ else BaseProxy, self._key, self._typeid,
                          getattr(self, '_exposed_', ()))

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f'<{type(self).__name__} object, typeid {self._typeid!r} at {id(self):#x}>'

    def __str__(self):
        return self._callmethod('__repr__')


def _rebuilt(kind, key, typeid, exposed):
    if kind is BaseProxy and exposed:
        kind = MakeProxyType(f'AutoProxy[{typeid}]', exposed)
    return kind(key, typeid)


def _forward(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)
    method.__name__ = name
    return method


def MakeProxyType(name, exposed):
    """A class of proxies with these methods."""
    kind = type(name, (BaseProxy,), {one: _forward(one) for one in exposed})
    kind._exposed_ = tuple(exposed)
    return kind


def public_methods(obj):
    return [name for name in dir(obj) if name[0] != '_' and callable(getattr(obj, name))]


class _Iterated(BaseProxy):
    def __iter__(self):
        return iter(self._callmethod('copy'))


def _proxy(name, methods, base=BaseProxy):
    kind = type(name, (base,), {one: _forward(one) for one in methods.split()})
    kind.__module__ = __name__
    return kind


DictProxy = _proxy('DictProxy', '__contains__ __delitem__ __getitem__ __len__ __setitem__ __ior__ __or__ __ror__ '
                   'clear copy get items keys pop popitem setdefault update values', _Iterated)


class ListProxy(_proxy('BaseListProxy', '__add__ __contains__ __delitem__ __getitem__ __len__ __mul__ __reversed__ '
                       '__rmul__ __setitem__ append clear copy count extend index insert pop remove reverse sort',
                       _Iterated)):
    def __iadd__(self, value):
        self._callmethod('extend', (value,))
        return self

    def __imul__(self, value):
        self._callmethod('__imul__', (value,))
        return self


class SetProxy(_proxy('BaseSetProxy', '__and__ __contains__ __ge__ __gt__ __le__ __len__ __lt__ __or__ __rand__ '
                      '__ror__ __rsub__ __rxor__ __sub__ __xor__ add clear copy difference difference_update discard '
                      'intersection intersection_update isdisjoint issubset issuperset pop remove '
                      'symmetric_difference symmetric_difference_update union update', _Iterated)):
    """The proxy of a set."""


ArrayProxy = _proxy('ArrayProxy', '__len__ __getitem__ __setitem__', _Iterated)
QueueProxy = _proxy('QueueProxy', 'empty full get get_nowait join put put_nowait qsize task_done')
EventProxy = _proxy('EventProxy', 'is_set set clear wait')


class ValueProxy(BaseProxy):
    def get(self):
        return self._callmethod('get')

    def set(self, value):
        return self._callmethod('set', (value,))

    value = property(get, set)


class NamespaceProxy(BaseProxy):
    def __getattr__(self, name):
        if name[0] == '_':
            return object.__getattribute__(self, name)
        return self._callmethod('__getattribute__', (name,))

    def __setattr__(self, name, value):
        if name[0] == '_':
            object.__setattr__(self, name, value)
        else:
            self._callmethod('__setattr__', (name, value))

    def __delattr__(self, name):
        if name[0] == '_':
            object.__delattr__(self, name)
        else:
            self._callmethod('__delattr__', (name,))


class BaseManager:
    """Makes objects that processes share; register() says of which classes."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        self._ctx = ctx or get_context()
        self._address = address
        self._state = 'initial'

    @property
    def address(self):
        return self._address

    def start(self, initializer=None, initargs=()):
        """Begin to make objects."""
        if self._state != 'initial':
            from . import ProcessError
            raise ProcessError("Already started server" if self._state == 'started' else "Manager has shut down")
        if initializer is not None:
            initializer(*initargs)
        self._state = 'started'

    def shutdown(self):
        """Make no more objects."""
        self._state = 'shutdown'

    def connect(self):
        """The objects are reached without that."""
        self._state = 'started'

    def join(self, timeout=None):
        """There is no process to wait for."""

    def __enter__(self):
        if self._state == 'initial':
            self.start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    def __getstate__(self):
        return {'_state': self._state, '_address': self._address, '_ctx': None}

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        """Give the manager a method that makes objects of a class."""
        if '_registry' not in cls.__dict__:
            cls._registry = cls._registry.copy()

        def make(self, /, *args, **kwds):
            assert self._state == 'started', 'server not yet started'
            key = _home.new('Managed', pickle.dumps((callable, args, kwds)))
            kind = proxytype or MakeProxyType(
                f'AutoProxy[{typeid}]', exposed or public_methods(callable))
            return kind(key, typeid)
        make.__name__ = typeid
        if create_method:
            setattr(cls, typeid, make)


class SyncManager(BaseManager):
    """A manager of containers, and of what processes wait for."""

    def _of_context(name):
        # These may be pickled by anybody, unlike those of the context.
        def make(self, *args, **kwds):
            import multiprocessing.synchronize as synchronize
            return _Free(getattr(synchronize, name)(*args, ctx=self._ctx, **kwds))
        make.__name__ = name
        return make

    for _name in ('Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Barrier'):
        locals()[_name] = _of_context(_name)
    del _of_context, _name

    def Pool(self, *args, **kwds):
        return self._ctx.Pool(*args, **kwds)


class _Free:
    # A lock that travels as an argument.
    def __init__(self, thing):
        self._thing = thing

    def __getattr__(self, name):
        return getattr(self._thing, name)

    def __enter__(self):
        return self._thing.__enter__()

    def __exit__(self, *exc_info):
        return self._thing.__exit__(*exc_info)

    def __reduce__(self):
        return _freed, (type(self._thing), self._thing.__dict__)


def _freed(kind, state):
    thing = kind.__new__(kind)
    thing.__dict__.update(state)
    return _Free(thing)


def _array(typecode, sequence, lock=True):
    import array
    return array.array(typecode, sequence)


for _typeid, _callable, _kind in (('Queue', queue.Queue, QueueProxy), ('JoinableQueue', queue.Queue, QueueProxy),
                                  ('Event', threading.Event, EventProxy), ('dict', dict, DictProxy),
                                  ('list', list, ListProxy), ('set', set, SetProxy), ('Value', Box, ValueProxy),
                                  ('Array', _array, ArrayProxy), ('Namespace', Space, NamespaceProxy)):
    SyncManager.register(_typeid, _callable, _kind)
del _typeid, _callable, _kind
