"""Numbers that processes share: one, or many in a row."""

from . import _home
from .context import assert_spawning

__all__ = ['RawValue', 'RawArray', 'Value', 'Array']

_bits = {'b': 8, 'B': 8, 'h': 16, 'H': 16, 'i': 32, 'I': 32, 'l': 64, 'L': 64, 'q': 64, 'Q': 64}
_ctypes = {'c_bool': '?', 'c_char': 'c', 'c_byte': 'b', 'c_ubyte': 'B', 'c_short': 'h', 'c_ushort': 'H', 'c_int': 'i',
           'c_uint': 'I', 'c_long': 'l', 'c_ulong': 'L', 'c_longlong': 'q', 'c_ulonglong': 'Q', 'c_float': 'f',
           'c_double': 'd'}


def _code(typecode_or_type):
    code = typecode_or_type if isinstance(typecode_or_type, str) else _ctypes.get(
        getattr(typecode_or_type, '__name__', None))
    if code not in _bits and code not in ('f', 'd', 'c', 'u', '?'):
        raise TypeError('this type has no size')
    return code


def _fitted(code, value):
    # As the cell of such a type keeps it.
    if code == 'd':
        return float(value)
    if code == 'f':
        import struct
        return struct.unpack('f', struct.pack('f', value))[0]
    if code == '?':
        return bool(value)
    if code == 'c':
        if not (isinstance(value, (bytes, bytearray)) and len(value) == 1):
            raise TypeError('one character bytes, bytearray, or an integer in range(256) expected')
        return bytes(value)
    if code == 'u':
        if not (isinstance(value, str) and len(value) == 1):
            raise TypeError('unicode string expected instead of %s instance' % type(value).__name__)
        return value
    if not hasattr(value, '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    bits = _bits[code]
    value = value.__index__() & (1 << bits) - 1
    return value - (1 << bits) if code.islower() and value >> bits - 1 else value


def _zero(code):
    return {'c': b'\0', 'u': '\0', '?': False, 'f': 0.0, 'd': 0.0}.get(code, 0)


class _Cells:
    def __init__(self, code, items):
        self._code = code
        self._count = len(items)
        self._key = _home.new('Cells', items)

    def __getstate__(self):
        assert_spawning(self)
        return self.__dict__


class _RawValue(_Cells):
    @property
    def value(self):
        return _home.call(self._key, 'get', 0)

    @value.setter
    def value(self, value):
        _home.call(self._key, 'set', 0, _fitted(self._code, value))

    def __repr__(self):
        return f'{_names[self._code]}({self.value!r})'


_names = {code: name for name, code in _ctypes.items() if name not in ('c_longlong', 'c_ulonglong')}


class _RawArray(_Cells):
    def __len__(self):
        return self._count

    def __getitem__(self, index):
        found = _home.call(self._key, 'get', index)
        return b''.join(found) if self._code == 'c' and isinstance(index, slice) else found

    def __setitem__(self, index, value):
        if not isinstance(index, slice):
            _home.call(self._key, 'set', index, _fitted(self._code, value))
            return
        if isinstance(value, bytes):
            value = [value[at:at + 1] for at in range(len(value))]
        value = [_fitted(self._code, one) for one in value]
        if len(value) != len(range(*index.indices(self._count))):
            raise ValueError('Can only assign sequence of same size')
        _home.call(self._key, 'set', index, value)

    def __iter__(self):
        return iter(_home.call(self._key, 'get', slice(None)))

    @property
    def raw(self):
        return self[:]

    @property
    def value(self):
        return self[:].partition(b'\0')[0]

    @value.setter
    def value(self, value):
        if len(value) > self._count:
            raise ValueError('byte string too long')
        self[:len(value)] = value
        if len(value) < self._count:
            self[len(value)] = b'\0'


def RawValue(typecode_or_type, *args):
    """A number without a lock."""
    code = _code(typecode_or_type)
    return _RawValue(code, [_fitted(code, *args) if args else _zero(code)])


def RawArray(typecode_or_type, size_or_initializer):
    """Numbers without a lock: so many zeros, or these."""
    code = _code(typecode_or_type)
    if isinstance(size_or_initializer, int):
        return _RawArray(code, [_zero(code)] * size_or_initializer)
    if isinstance(size_or_initializer, bytes):
        size_or_initializer = [size_or_initializer[at:at + 1] for at in range(len(size_or_initializer))]
    return _RawArray(code, [_fitted(code, one) for one in size_or_initializer])


class SynchronizedBase:
    """A number or numbers, and the lock that is held for each look."""

    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or ctx.RLock()

    def __getstate__(self):
        assert_spawning(self)
        return self.__dict__

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def acquire(self, *args):
        return self._lock.acquire(*args)

    def release(self):
        return self._lock.release()

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f'<{type(self).__name__} wrapper for {self._obj!r}>'


class Synchronized(SynchronizedBase):
    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self:
            self._obj[index] = value

    def __iter__(self):
        return iter(self._obj)


class SynchronizedString(SynchronizedArray):
    value = property(lambda self: self._obj.value, lambda self, value: setattr(self._obj, 'value', value))
    raw = property(lambda self: self._obj.raw)


def Value(typecode_or_type, *args, lock=True, ctx=None):
    """A number with a lock."""
    obj = RawValue(typecode_or_type, *args)
    if lock is False:
        return obj
    return Synchronized(obj, None if lock is True else lock, ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    """Numbers with a lock."""
    obj = RawArray(typecode_or_type, size_or_initializer)
    if lock is False:
        return obj
    kind = SynchronizedString if obj._code == 'c' else SynchronizedArray
    return kind(obj, None if lock is True else lock, ctx)
