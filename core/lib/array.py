"""Arrays of numbers of one kind, each as wide as its type code says."""

import struct as _struct
import sys as _sys
from _collections_abc import MutableSequence as _MutableSequence

__all__ = ['array', 'ArrayType', 'typecodes']

_list = list
typecodes = 'bBuwhHiIlLqQfd'
_SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_FORMATS = {**{code: code for code in 'bBhHiIqQfd'}, 'l': 'q', 'L': 'Q', 'u': 'I', 'w': 'I'}
_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed int'}
# For pickles that every machine understands, by number: little-endian first.
_INTEGERS = {(1, False): 0, (1, True): 1, (2, False): 2, (2, True): 4, (4, False): 6, (4, True): 8, (8, False): 10,
             (8, True): 12}


def _number(code, value):
    # The value as an array of this type code keeps it.
    if code in 'uw':
        if not isinstance(value, str):
            raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
        if len(value) != 1:
            raise TypeError(f"array item must be a unicode character, not a string of length {len(value)}")
        return ord(value)
    if code in 'fd':
        if not isinstance(value, float):
            if isinstance(value, (str, bytes)) or not (hasattr(value, '__float__') or hasattr(value, '__index__')):
                raise TypeError(f'must be real number, not {type(value).__name__}')
            value = float(value)
        return value if code == 'd' else _single(value)
    if not isinstance(value, int):
        if not hasattr(value, '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
    bits = 8 * _SIZES[code]
    low, high = (0, (1 << bits) - 1) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
    if low <= value <= high:
        return value
    raise OverflowError(_out_of_range(code, value, low))


def _out_of_range(code, value, low):
    side = 'less than minimum' if value < low else 'greater than maximum'
    if code in _NAMES:
        if code == 'i' and not -(1 << 63) <= value < 1 << 63:
            return 'Python int too large to convert to C long'
        return f'{_NAMES[code]} is {side}'
    if code in 'I':
        return "can't convert negative value to unsigned int" if value < 0 else 'unsigned int is greater than maximum'
    if code in 'LQ' and value < 0:
        return "can't convert negative int to unsigned"
    if code == 'q':
        return 'int too big to convert'
    return 'Python int too large to convert to C ' + ('unsigned long' if code in 'LQ' else 'long')


def _single(value):
    try:
        return _struct.unpack('f', _struct.pack('f', value))[0]
    except OverflowError:
        return value * float('inf')


class array:
    """array(typecode [, initializer]) -> array

    The numbers are in a list, `_items`. While somebody looks at the array through a memoryview, they are in the
    bytearray `_lent`, and `_items` is a window on it.
    """

    __slots__ = ('_code', '_items', '_lent', '__weakref__')

    def __new__(cls, typecode, initializer=(), /, *args, **kwargs):
        if cls is array:
            if kwargs:
                raise TypeError('array.array() takes no keyword arguments')
            if args:
                raise TypeError(f'array() takes at most 2 arguments ({2 + len(args)} given)')
        if not isinstance(typecode, str) or len(typecode) != 1:
            kind = f'a string of length {len(typecode)}' if isinstance(typecode, str) else type(typecode).__name__
            raise TypeError(f'array() argument 1 must be a unicode character, not {kind}')
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array) and initializer._code in 'uw' and typecode not in 'uw':
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        if typecode not in _SIZES:
            raise ValueError(f'bad typecode (must be {", ".join(typecodes[:-1])} or {typecodes[-1]})')
        if typecode == 'u':
            import warnings
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning,
                          stacklevel=2)
        self = super().__new__(cls)
        self._code = typecode
        self._lent = None
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            self._items.extend(map(ord, initializer))
        elif isinstance(initializer, array) and initializer._code == typecode:
            self._items.extend(initializer._items)
        else:
            self._items.extend(_number(typecode, one) for one in initializer)
        return self

    def __init__(self, *args, **kwargs):
        pass

    @property
    def typecode(self):
        """The typecode character used to create the array."""
        return self._code

    @property
    def itemsize(self):
        """The width of an item in bytes."""
        return _SIZES[self._code]

    def _like(self, items):
        made = object.__new__(array)
        made._code = self._code
        made._lent = None
        made._items = items
        return made

    def _own(self):
        # The list of numbers, for who is about to add or remove some: nobody may look at them through a memoryview.
        if self._lent is not None:
            items = self._items.tolist()
            self._items.release()
            try:
                self._lent.append(0)
            except BufferError:
                self._items = memoryview(self._lent).cast(_FORMATS[self._code])
                raise BufferError('cannot resize an array that is exporting buffers') from None
            self._items, self._lent = items, None
        return self._items

    def __buffer__(self, flags, /):
        if self._lent is None:
            self._lent = bytearray(self.tobytes())
            self._items = memoryview(self._lent).cast(_FORMATS[self._code])
        return memoryview(self._lent).cast('I' if self._code in 'uw' else self._code)

    def __release_buffer__(self, buffer, /):
        buffer.release()

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self._code}')"
        return f"{type(self).__name__}('{self._code}', {self.tounicode() if self._code in 'uw' else self.tolist()!r})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return _arrayiterator(self)

    def __contains__(self, value):
        return value in self.tolist()

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._like(_list(self._items[index]))
        if not hasattr(index, '__index__'):
            raise TypeError('array indices must be integers')
        try:
            item = self._items[index]
        except IndexError:
            raise IndexError('array index out of range') from None
        return chr(item) if self._code in 'uw' else item

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value._code != self._code:
                raise TypeError('bad argument type for built-in operation')
            places = range(*index.indices(len(self._items)))
            if len(places) == len(value):
                for place, item in zip(places, _list(value._items)):
                    self._items[place] = item
            elif places.step == 1:
                self._own()[index] = value._items
            else:
                raise ValueError(
                    f'attempt to assign array of size {len(value)} to extended slice of size {len(places)}')
            return
        if not hasattr(index, '__index__'):
            raise TypeError('array indices must be integers')
        if not -len(self._items) <= index.__index__() < len(self._items):
            raise IndexError('array assignment index out of range')
        self._items[index] = _number(self._code, value)

    def __delitem__(self, index):
        if isinstance(index, slice):
            if len(range(*index.indices(len(self._items)))):
                del self._own()[index]
            return
        if not hasattr(index, '__index__'):
            raise TypeError('array indices must be integers')
        if not -len(self._items) <= index.__index__() < len(self._items):
            raise IndexError('array assignment index out of range')
        del self._own()[index]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError('bad argument type for built-in operation')
        return self._like([*self._items, *other._items])

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        if not hasattr(count, '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
        return self._like(_list(self._items) * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        if not hasattr(count, '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
        if count.__index__() != 1 and len(self._items):
            self._own()
            self._items *= count
        return self

    def _parting(self, other):
        # The first items that differ, or the two lengths. A NaN differs from itself, which lists do not see.
        mine, others = self.tolist(), other.tolist()
        if self._code in 'fd' or mine[:len(others)] != others[:len(mine)]:
            for left, right in zip(mine, others):
                if left != right:
                    return left, right
        return len(mine), len(others)

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        left, right = self._parting(other)
        return left == right

    def __lt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        left, right = self._parting(other)
        return left < right

    def __le__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        left, right = self._parting(other)
        return left <= right

    def __gt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        left, right = self._parting(other)
        return left > right

    def __ge__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        left, right = self._parting(other)
        return left >= right

    __hash__ = None

    def __copy__(self):
        """Return a copy of the array."""
        return self._like(_list(self._items))

    def __deepcopy__(self, unused, /):
        """Return a copy of the array."""
        return self._like(_list(self._items))

    def __reduce_ex__(self, protocol, /):
        """Return state information for pickling."""
        if not hasattr(protocol, '__index__'):
            raise TypeError('an integer is required')
        state = getattr(self, '__dict__', None) or None
        if protocol < 3:
            return type(self), (self._code, self.tolist()), state
        kind = {'f': 14, 'd': 16, 'u': 20, 'w': 20}.get(self._code)
        if kind is None:
            kind = _INTEGERS[self.itemsize, self._code.islower()]
        return _array_reconstructor, (type(self), self._code, kind, self.tobytes()), state

    def __class_getitem__(cls, item, /):
        """See PEP 585"""
        from types import GenericAlias
        return GenericAlias(cls, item)

    def append(self, v, /):
        """Append new value v to the end of the array."""
        self._own().append(_number(self._code, v))

    def insert(self, i, v, /):
        """Insert a new item v into the array before position i."""
        self._own().insert(i, _number(self._code, v))

    def extend(self, bb, /):
        """Append items to the end of the array."""
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError('can only extend with array of same kind')
            if len(bb):
                items = _list(bb._items)
                self._own().extend(items)
            return
        for one in bb:
            self.append(one)

    def fromlist(self, list, /):
        """Append items to array from list; none of them if one does not fit."""
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        length, count = len(self._items), len(list)
        items = []
        for one in list:
            items.append(_number(self._code, one))
            if len(list) != count:
                raise RuntimeError('list changed size during iteration')
        if count:
            self._own()[length:] = items

    def tolist(self):
        """Convert array to an ordinary list with the same items."""
        return [chr(item) for item in self._items] if self._code in 'uw' else _list(self._items)

    def pop(self, i=-1, /):
        """Return the i-th element and delete it from the array."""
        if not self._items:
            raise IndexError('pop from empty array')
        if not hasattr(i, '__index__'):
            raise TypeError(f"'{type(i).__name__}' object cannot be interpreted as an integer")
        try:
            item = self[i]
        except IndexError:
            raise IndexError('pop index out of range') from None
        del self._own()[i]
        return item

    def remove(self, v, /):
        """Remove the first occurrence of v in the array."""
        try:
            place = self.tolist().index(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None
        del self._own()[place]

    def index(self, v, start=0, stop=_sys.maxsize, /):
        """Return index of first occurrence of v in the array."""
        try:
            return self.tolist().index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        """Return number of occurrences of v in the array."""
        return self.tolist().count(v)

    def reverse(self):
        """Reverse the order of the items in the array."""
        self._items[:] = self._items[::-1]

    def clear(self):
        """Remove all items from the array."""
        self._own().clear()

    def tobytes(self):
        """Convert the array to an array of machine values and return the bytes representation."""
        if self._lent is not None:
            return bytes(self._lent)
        return _struct.pack(f'<{len(self._items)}{_FORMATS[self._code]}', *self._items)

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        if isinstance(buffer, str):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        with _view(buffer) as view:
            if view.itemsize != 1:
                raise TypeError('a bytes-like object is required')
            data = bytes(view)
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        if data:
            self._own().extend(_struct.unpack(f'<{len(data) // self.itemsize}{_FORMATS[self._code]}', data))

    def tofile(self, f, /):
        """Write all items (as machine values) to the file object f."""
        data = self.tobytes()
        for at in range(0, len(data), 65536):
            f.write(data[at:at + 65536])

    def fromfile(self, f, n, /):
        """Read n objects from the file object f and append them to the end of the array."""
        if n < 0:
            raise ValueError('negative count')
        data = f.read(n * self.itemsize)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        short = len(data) != n * self.itemsize
        self.frombytes(data)
        if short:
            raise EOFError("read() didn't return enough bytes")

    def fromunicode(self, ustr, /):
        """Extends this array with data from the unicode string ustr."""
        if not isinstance(ustr, str):
            raise TypeError(f'fromunicode() argument must be str, not {type(ustr).__name__}')
        if self._code not in 'uw':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        if ustr:
            self._own().extend(map(ord, ustr))

    def tounicode(self):
        """Convert the array to a unicode string."""
        if self._code not in 'uw':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        try:
            return ''.join(map(chr, self._items))
        except ValueError:
            worst = max(self._items)
            raise ValueError(f'character U+{worst:x} is not in range [U+0000; U+10ffff]') from None

    def byteswap(self):
        """Byteswap all items of the array."""
        width = self.itemsize
        data = self.tobytes()
        if width > 1:
            data = b''.join(data[at:at + width][::-1] for at in range(0, len(data), width))
        for place, item in enumerate(_struct.unpack(f'<{len(self._items)}{_FORMATS[self._code]}', data)):
            self._items[place] = item

    def buffer_info(self):
        """(address, number of items)"""
        return id(self), len(self._items)


class _arrayiterator:
    __slots__ = ('_array', '_place')

    def __init__(self, array):
        self._array = array
        self._place = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._array is None:
            raise StopIteration
        if self._place >= len(self._array._items):
            self._array = None
            raise StopIteration
        self._place += 1
        item = self._array._items[self._place - 1]
        return chr(item) if self._array._code in 'uw' else item

    def __reduce__(self):
        if self._array is None:
            return iter, ((),)
        return iter, (self._array,), self._place

    def __setstate__(self, state, /):
        self._place = max(state, 0)


def _view(buffer):
    try:
        return memoryview(buffer)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    """Internal. Used for pickling support."""
    if not isinstance(arraytype, type):
        raise TypeError(f'first argument must be a type object, not {type(arraytype).__name__}')
    if not issubclass(arraytype, array):
        raise TypeError(f'{arraytype.__name__} is not a subtype of array.array')
    if not isinstance(typecode, str) or len(typecode) != 1:
        kind = f'a string of length {len(typecode)}' if isinstance(typecode, str) else type(typecode).__name__
        raise TypeError(f'_array_reconstructor(): argument 2 must be a unicode character, not {kind}')
    if typecode not in _SIZES:
        raise ValueError('second argument must be a valid type code')
    if not 0 <= mformat_code <= 21:
        raise ValueError('third argument must be a valid machine format code.')
    if not isinstance(items, bytes):
        raise TypeError(f'fourth argument should be bytes, not {type(items).__name__}')
    if mformat_code >= 18:
        if len(items) % 4:
            raise ValueError('string length not a multiple of item size')
        return arraytype(typecode, items.decode(('utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be')[mformat_code - 18]))
    letter = 'BbHHhhIIiiQQqqffdd'[mformat_code]
    if typecode in 'uw':
        raise ValueError('third argument must be a valid machine format code.')
    if mformat_code < 14 and _INTEGERS.get((_SIZES[typecode], typecode.islower())) != mformat_code:
        typecode = {'Q': 'L', 'q': 'l'}.get(letter, letter)
    order = '>' if mformat_code > 1 and mformat_code % 2 else '<'
    if len(items) % _SIZES[letter]:
        raise ValueError('string length not a multiple of item size')
    return arraytype(typecode, _list(_struct.unpack(f'{order}{len(items) // _SIZES[letter]}{letter}', items)))


_arrayiterator.__name__ = _arrayiterator.__qualname__ = 'arrayiterator'
array.__name__ = 'array.array'  # what messages show: at CPython's it is in C

ArrayType = array
_MutableSequence.register(array)
