"""Arrays of numbers of one kind, each as wide as its type code says."""

import struct as _struct
import sys as _sys

__all__ = ['array', 'ArrayType', 'typecodes']

_list = list
typecodes = 'bBuwhHiIlLqQfd'
_SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_FORMATS = {**{code: code for code in 'bBhHiIqQfd'}, 'l': 'q', 'L': 'Q', 'u': 'I', 'w': 'I'}
_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed int'}


def _number(code, value):
    # The value as an array of this type code keeps it.
    if code in 'uw':
        if not isinstance(value, str):
            raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
        if len(value) != 1:
            raise TypeError(f"array item must be a string of length 1, not a string of length {len(value)}")
        return value
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
    """array(typecode [, initializer]) -> array"""

    __slots__ = ('typecode', '_items', '__weakref__')

    def __new__(cls, typecode, initializer=(), /, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not isinstance(typecode, str) or len(typecode) != 1:
            kind = f'str of length {len(typecode)}' if isinstance(typecode, str) else type(typecode).__name__
            if isinstance(typecode, str):
                raise TypeError(f"array() argument 1 must be a unicode character, not a string of length {len(typecode)}")
            raise TypeError(f'array() argument 1 must be a unicode character, not {kind}')
        if typecode not in _SIZES:
            raise ValueError(f'bad typecode (must be {", ".join(typecodes[:-1])} or {typecodes[-1]})')
        if typecode == 'u':
            import warnings
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning,
                          stacklevel=2)
        self = super().__new__(cls)
        self.typecode = typecode
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            if typecode not in 'uw':
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items.extend(initializer)
        elif isinstance(initializer, array) and initializer.typecode == typecode:
            self._items = initializer._items[:]
        elif isinstance(initializer, array) and initializer.typecode in 'uw' and typecode not in 'uw':
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        else:
            self._items.extend(_number(typecode, one) for one in initializer)
        return self

    @property
    def itemsize(self):
        """The width of an item in bytes."""
        return _SIZES[self.typecode]

    def _like(self, items):
        made = object.__new__(array)
        made.typecode = self.typecode
        made._items = items
        return made

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self.typecode}')"
        inner = repr(self.tounicode()) if self.typecode in 'uw' else repr(self._items)
        return f"{type(self).__name__}('{self.typecode}', {inner})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._like(self._items[index])
        if not hasattr(index, '__index__'):
            raise TypeError('array indices must be integers')
        try:
            return self._items[index]
        except IndexError:
            raise IndexError('array index out of range') from None

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            count = len(range(*index.indices(len(self._items))))
            if index.step not in (None, 1) and count != len(value):
                raise ValueError(f'attempt to assign array of size {len(value)} to extended slice of size {count}')
            self._items[index] = value._items
            return
        if not hasattr(index, '__index__'):
            raise TypeError('array indices must be integers')
        if not -len(self._items) <= index.__index__() < len(self._items):
            raise IndexError('array assignment index out of range')
        self._items[index] = _number(self.typecode, value)

    def __delitem__(self, index):
        try:
            del self._items[index]
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        if not hasattr(count, '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
        return self._like(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def __bytes__(self):
        return self.tobytes()

    def __copy__(self):
        return self._like(self._items[:])

    def __deepcopy__(self, memo, /):
        return self._like(self._items[:])

    def __reduce_ex__(self, protocol, /):
        values = list(self._items) if self.typecode not in 'uw' else self.tounicode()
        return type(self), (self.typecode, values), None

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def append(self, v, /):
        """A new item at the end."""
        self._items.append(_number(self.typecode, v))

    def insert(self, i, v, /):
        """A new item before position i."""
        self._items.insert(i, _number(self.typecode, v))

    def extend(self, bb, /):
        """The items of an array of the same type code, or of an iterable, at the end."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._items += bb._items
            return
        for one in bb:
            self.append(one)

    def fromlist(self, list, /):
        """The items of a list at the end; none of them if one does not fit."""
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        self._items += [_number(self.typecode, one) for one in list]

    def tolist(self):
        """The items as a list."""
        return self._items[:]

    def pop(self, i=-1, /):
        """Removes an item and returns it."""
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def remove(self, v, /):
        """Removes the first item that equals v."""
        if v not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._items.remove(v)

    def index(self, v, start=0, stop=_sys.maxsize, /):
        """The place of the first item that equals v."""
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        """How many items equal v."""
        return self._items.count(v)

    def reverse(self):
        """The items the other way round, in place."""
        self._items.reverse()

    def clear(self):
        """Removes all items."""
        self._items.clear()

    def tobytes(self):
        """The items as the machine keeps them."""
        values = map(ord, self._items) if self.typecode in 'uw' else self._items
        return _struct.pack(f'<{len(self._items)}{_FORMATS[self.typecode]}', *values)

    def frombytes(self, buffer, /):
        """Items at the end from the bytes that tobytes() gives."""
        if isinstance(buffer, str) or not isinstance(buffer, (bytes, bytearray, memoryview, array)):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        data = bytes(buffer)
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        values = _struct.unpack(f'<{len(data) // self.itemsize}{_FORMATS[self.typecode]}', data)
        self._items.extend(map(chr, values) if self.typecode in 'uw' else values)

    def tofile(self, f, /):
        """Writes the items to a binary file."""
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        """Reads n items from a binary file."""
        if n < 0:
            raise ValueError('negative count')
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError('read() didn\'t return enough bytes')

    def fromunicode(self, ustr, /):
        """The characters of a string at the end of an array of type u or w."""
        if self.typecode not in 'uw':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items.extend(ustr)

    def tounicode(self):
        """An array of type u or w as a string."""
        if self.typecode not in 'uw':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)

    def byteswap(self):
        """The bytes of each item the other way round."""
        data = self.tobytes()
        width = self.itemsize
        self._items.clear()
        self.frombytes(b''.join(data[at:at + width][::-1] for at in range(0, len(data), width)))

    def buffer_info(self):
        """(address, number of items)"""
        return id(self._items), len(self._items)


array.__name__ = 'array.array'  # what messages show: at CPython's it is in C

ArrayType = array
