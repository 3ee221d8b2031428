"""Numbers and bytes laid out as C's structures are."""
import math
import sys

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


# Bytes of each kind: in standard layouts, and in the native one (64-bit Linux).
_STANDARD = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8,
             "e": 2, "f": 4, "d": 8, "F": 8, "D": 16, "s": 1, "p": 1}
_NATIVE = {**_STANDARD, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}
_UNSIGNED = "BHILQNP"
_INTEGERS = "bBhHiIlLqQnNP"


def _parse(format):
    """Byte order, and for each item (kind, count, bytes of one, offset); the whole size."""
    if isinstance(format, bytes):
        format = format.decode("latin-1")
    elif not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    order, sizes, aligned, at = sys.byteorder, _NATIVE, True, 0
    if format[:1] in ("@", "=", "<", ">", "!") and format:
        at = 1
        if format[0] != "@":
            sizes, aligned = _STANDARD, False
            order = {"=": sys.byteorder, "<": "little"}.get(format[0], "big")
    if "\0" in format:
        raise error("embedded null character")
    items, offset = [], 0
    while at < len(format):
        if format[at].isspace():
            at += 1
            continue
        start = at
        while at < len(format) and "0" <= format[at] <= "9":
            at += 1
        if at == len(format):
            raise error("repeat count given without format specifier")
        count = int(format[start:at]) if at > start else 1
        kind = format[at]
        at += 1
        size = sizes.get(kind)
        if size is None:
            raise error("bad char in struct format")
        if aligned:
            offset += -offset % (1 if kind in "xspc?" else size // 2 if kind in "FD" else size)
        if count > 1 << 40:
            raise error("total struct size too long")
        items.append((kind, count, size, offset))
        offset += count * size
    return order, items, offset


def _integer(value, kind, size, order):
    if not isinstance(value, int):
        try:
            value = value.__index__()
        except AttributeError:
            raise error("required argument is not an integer") from None
    bits = size * 8
    unsigned = kind in _UNSIGNED
    low, high = (0, (1 << bits) - 1) if unsigned else (-(1 << bits - 1), (1 << bits - 1) - 1)
    if not low <= value <= high:
        raise error(f"'{kind}' format requires {low} <= number <= {high}")
    return value.to_bytes(size, order, signed=not unsigned)


def _float_bytes(value, kind, size, order, native):
    room = bytearray(size)
    with memoryview(room) as view, view.cast(kind) as number:
        try:
            number[0] = value
        except TypeError:
            raise error("required argument is not a float") from None
        except ValueError:
            raise OverflowError(f"float too large to pack with {kind} format") from None
        # C casts what is too large for four bytes to infinity; only the native layout does so.
        if kind == "f" and not native and math.isinf(number[0]) and not math.isinf(value):
            raise OverflowError(f"float too large to pack with {kind} format")
    return room if order == "little" else room[::-1]


def _complex_bytes(value, kind, size, order, native):
    if not isinstance(value, (complex, float, int)) and not hasattr(value, "__complex__"):
        raise error("required argument is not a complex")
    value = complex(value)
    part = "f" if kind == "F" else "d"
    return (_float_bytes(value.real, part, size // 2, order, native)
            + _float_bytes(value.imag, part, size // 2, order, native))


def _numbers(data, kind, size, order):
    # All of the numbers of one kind in the data, in their order.
    if kind in "FD":
        parts = _numbers(data, "f" if kind == "F" else "d", size // 2, order)
        return list(map(complex, parts[::2], parts[1::2]))
    if kind in _INTEGERS:
        code = "_bh_i___q"[size]
        kind = code.upper() if kind in _UNSIGNED else code
    if order == "little":
        return memoryview(data).cast(kind).tolist()
    return memoryview(data[::-1]).cast(kind).tolist()[::-1]


class Struct:
    """A format, read once."""

    __slots__ = ("_order", "_items", "_size", "_format", "_native", "_values", "__weakref__")

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._items, self._size, self._values, self._order = (), -1, -1, "little"
        return self

    def __init__(self, format):
        self._order, self._items, self._size = _parse(format)
        self._format = format.decode("latin-1") if isinstance(format, bytes) else format
        self._native = not self._format or self._format[0] not in "=<>!"
        self._values = sum(
            0 if kind == "x" else 1 if kind in "sp" else count for kind, count, _, _ in self._items
        )

    @property
    def format(self):
        """struct format string"""
        return self._format

    @property
    def size(self):
        """struct size in bytes"""
        return self._size

    def __repr__(self):
        return f"{type(self).__name__}({self.format!r})"

    def __sizeof__(self):
        return 56 + 32 * len(self._items)

    def _packed(self, values, name):
        if len(values) != self._values:
            raise error(f"{name} expected {self._values} items for packing (got {len(values)})")
        out = bytearray(self.size)
        left = iter(values)
        for kind, count, size, offset in self._items:
            if kind == "x":
                continue
            if kind in "sp":
                value = next(left)
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{kind}' must be a bytes object")
                if kind == "p":
                    value = bytes((min(len(value), count - 1, 255),)) + value[:count - 1] if count else b""
                value = value[:count]
                out[offset:offset + len(value)] = value
                continue
            for at in range(offset, offset + count * size, size):
                value = next(left)
                if kind in _INTEGERS:
                    out[at:at + size] = _integer(value, kind, size, self._order)
                elif kind in "FD":
                    out[at:at + size] = _complex_bytes(value, kind, size, self._order, self._native)
                elif kind in "efd":
                    out[at:at + size] = _float_bytes(value, kind, size, self._order, self._native)
                elif kind == "?":
                    out[at] = bool(value)
                elif isinstance(value, (bytes, bytearray)) and len(value) == 1:
                    out[at] = value[0]
                else:
                    raise error("char format requires a bytes object of length 1")
        return out

    def pack(self, *values):
        return bytes(self._packed(values, "pack"))

    def pack_into(self, *args):
        if len(args) < 2:
            raise error(f"pack_into expected {'offset' if args else 'buffer'} argument")
        buffer, offset, *values = args
        if len(values) != self._values:
            raise error(f"pack_into expected {self._values} items for packing (got {len(values)})")
        try:
            view = memoryview(buffer)
        except TypeError:
            view = None
        if view is None or view.readonly:
            raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
        view = view.cast("B")
        if not hasattr(offset, "__index__"):
            raise TypeError(f"'{type(offset).__name__}' object cannot be interpreted as an integer")
        offset = offset.__index__()
        packed = self._packed(values, "pack_into")
        offset = _place(offset, len(view), self.size, "pack_into", "packing")
        view[offset:offset + self.size] = packed

    def _unpacked(self, data):
        values = []
        for kind, count, size, offset in self._items:
            if kind == "x":
                continue
            if kind in "sp":
                value = bytes(data[offset:offset + count])
                values.append(value if kind == "s" else value[1:1 + min(value[0], count - 1)] if count else b"")
                continue
            part = data[offset:offset + count * size]
            if kind == "?":
                values += [byte != 0 for byte in part]
            elif kind == "c":
                values += [part[at:at + 1] for at in range(count)]
            else:
                values += _numbers(part, kind, size, self._order)
        return tuple(values)

    def unpack(self, buffer):
        data = _bytes(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpacked(data)

    def unpack_from(self, buffer, offset=0):
        data = _bytes(buffer)
        offset = _place(offset, len(data), self.size, "unpack_from", "unpacking")
        return self._unpacked(data[offset:offset + self.size])

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        data = _bytes(buffer)
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return _unpack_iterator(self, data)


class _unpack_iterator:
    __slots__ = ("_struct", "_data", "_at")

    def __init__(self, struct, data):
        self._struct, self._data, self._at = struct, data, 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._struct.size

    def __next__(self):
        start = self._at
        if start >= len(self._data):
            raise StopIteration
        self._at += self._struct.size
        return self._struct._unpacked(self._data[start:self._at])


_unpack_iterator.__name__ = _unpack_iterator.__qualname__ = "unpack_iterator"
_unpack_iterator.__module__ = "_struct"


def _bytes(buffer):
    try:
        return memoryview(buffer).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


Struct.__module__ = "_struct"
Struct.__name__ = '_struct.Struct'  # what messages show: at CPython's it is in C

def _place(offset, length, size, name, doing):
    given = offset
    if offset < 0:
        if offset + size > 0:
            raise error(f"{'not enough data to unpack' if doing == 'unpacking' else 'no space to pack'} "
                        f"{size} bytes at offset {given}")
        offset += length
        if offset < 0:
            raise error(f"offset {given} out of range for {length}-byte buffer")
    if length - offset < size:
        raise error(
            f"{name} requires a buffer of at least {size + offset} bytes for {doing} {size} bytes at offset {given} "
            f"(actual buffer size is {length})"
        )
    return offset


_known = {}


def _struct(format):
    found = _known.get(format)
    if found is None:
        if len(_known) >= 100:
            _known.clear()
        found = _known[format] = Struct(format)
    return found


def _clearcache():
    _known.clear()


def calcsize(format, /):
    return _struct(format).size


def pack(format, /, *values):
    return _struct(format).pack(*values)


def pack_into(format, /, *args):
    _struct(format).pack_into(*args)


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)
