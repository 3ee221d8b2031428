"""Numbers and bytes laid out as C's structures are."""
import math
import sys

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


# Bytes of each kind: in standard layouts, and in the native one (64-bit Linux).
_STANDARD = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8,
             "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}
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
            offset += -offset % (1 if kind in "xspc?" else size)
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


# exponent bits, fraction bits
_FLOATS = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}


def _float_bytes(value, kind, size, order, native):
    try:
        value = float(value)
    except (TypeError, ValueError):
        raise error("required argument is not a float") from None
    exponent_bits, fraction_bits = _FLOATS[kind]
    bias = (1 << exponent_bits - 1) - 1
    sign = 1 if math.copysign(1.0, value) < 0 else 0
    if value != value:
        exponent, fraction = 2 * bias + 1, 1 << fraction_bits - 1
    elif math.isinf(value):
        exponent, fraction = 2 * bias + 1, 0
    elif value == 0:
        exponent = fraction = 0
    else:
        mantissa, exponent = math.frexp(abs(value))  # 0.5 <= mantissa < 1
        exponent = max(exponent - 1, 1 - bias)
        # In units of the last bit, half to even: a power of two only shifts.
        fraction = round(math.ldexp(abs(value), fraction_bits - exponent))
        if fraction >= 2 << fraction_bits:
            fraction >>= 1
            exponent += 1
        exponent += bias
        if fraction < 1 << fraction_bits:
            exponent = 0
        else:
            fraction -= 1 << fraction_bits
        if exponent > 2 * bias:
            if native and kind == "f":  # as a cast in C
                return _float_bytes(math.copysign(math.inf, value), kind, size, order, native)
            raise OverflowError(f"float too large to pack with {kind} format")
    return (sign << size * 8 - 1 | exponent << fraction_bits | fraction).to_bytes(size, order)


def _float_from(data, kind, order):
    exponent_bits, fraction_bits = _FLOATS[kind]
    bias = (1 << exponent_bits - 1) - 1
    bits = int.from_bytes(data, order)
    fraction = bits & (1 << fraction_bits) - 1
    exponent = bits >> fraction_bits & (1 << exponent_bits) - 1
    if exponent == 2 * bias + 1:
        value = math.nan if fraction else math.inf
    elif exponent == 0:
        value = math.ldexp(float(fraction), 1 - bias - fraction_bits)
    else:
        value = math.ldexp(float(fraction | 1 << fraction_bits), exponent - bias - fraction_bits)
    return math.copysign(value, -1.0) if bits >> len(data) * 8 - 1 else value


class Struct:
    """A format, read once."""

    def __init__(self, format):
        self._order, self._items, self.size = _parse(format)
        self.format = format.decode("latin-1") if isinstance(format, bytes) else format
        self._native = not self.format or self.format[0] not in "=<>!"
        self._values = sum(
            0 if kind == "x" else 1 if kind in "sp" else count for kind, count, _, _ in self._items
        )

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
                elif kind in _FLOATS:
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

    def pack_into(self, buffer, offset, *values):
        view = memoryview(buffer)
        if view.readonly:
            raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
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
            for at in range(offset, offset + count * size, size):
                piece = data[at:at + size]
                if kind in _INTEGERS:
                    values.append(int.from_bytes(piece, self._order, signed=kind not in _UNSIGNED))
                elif kind in _FLOATS:
                    values.append(_float_from(piece, kind, self._order))
                else:
                    values.append(piece[0] != 0 if kind == "?" else bytes(piece))
        return tuple(values)

    def unpack(self, buffer):
        data = memoryview(buffer).tobytes()
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpacked(data)

    def unpack_from(self, buffer, offset=0):
        data = memoryview(buffer).tobytes()
        offset = _place(offset, len(data), self.size, "unpack_from", "unpacking")
        return self._unpacked(data[offset:offset + self.size])

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        data = memoryview(buffer).tobytes()
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self._unpacked(data[at:at + self.size]) for at in range(0, len(data), self.size))


Struct.__name__ = '_struct.Struct'  # what messages show: at CPython's it is in C

def _place(offset, length, size, name, doing):
    given = offset
    if offset < 0:
        if offset + size > 0:
            raise error(f"not enough data to unpack {size} bytes" if doing == "unpacking"
                        else f"no space to pack {size} bytes at offset {given}")
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


def pack_into(format, buffer, offset, /, *values):
    _struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)
