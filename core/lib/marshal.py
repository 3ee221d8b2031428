"""Values as bytes, in the format of CPython 3.14. Code is Fermata's own and is not written."""

import struct

__all__ = ['dump', 'dumps', 'load', 'loads', 'version']

version = 5
_REFERENCE = 0x80  # a flag: what is read gets a number, by which it may come again


def dumps(value, version=version, /, *, allow_code=True):
    """The bytes that stand for a value."""
    out = bytearray()
    try:
        _write(out, value, version)
    except RecursionError:
        raise ValueError('object too deeply nested to marshal') from None
    return bytes(out)


def dump(value, file, version=version, /, *, allow_code=True):
    """Write a value to a file."""
    file.write(dumps(value, version))


def _sized(out, kind, data):
    out += kind + struct.pack('<I', len(data))
    out += data


def _write(out, value, version):
    kind = type(value)
    if value is None:
        out += b'N'
    elif value is StopIteration:
        out += b'S'
    elif value is Ellipsis:
        out += b'.'
    elif value is True or value is False:
        out += b'T' if value else b'F'
    elif kind is int:
        if -0x80000000 <= value <= 0x7fffffff:
            out += b'i' + struct.pack('<i', value)
            return
        digits, rest = [], abs(value)
        while rest:
            digits.append(rest & 0x7fff)
            rest >>= 15
        out += b'l' + struct.pack('<i', len(digits) if value > 0 else -len(digits))
        out += struct.pack(f'<{len(digits)}H', *digits)
    elif kind is float:
        if version > 1:
            out += b'g' + struct.pack('<d', value)
        else:
            out += b'f' + bytes([len(repr(value))]) + repr(value).encode()
    elif kind is complex:
        if version > 1:
            out += b'y' + struct.pack('<dd', value.real, value.imag)
        else:
            out += b'x' + b''.join([bytes([len(repr(part))]) + repr(part).encode() for part in (value.real, value.imag)])
    elif kind is str:
        if version >= 4 and value.isascii():
            if len(value) < 256:
                out += b'z' + bytes([len(value)]) + value.encode()
            else:
                _sized(out, b'a', value.encode())
        else:
            _sized(out, b'u', value.encode('utf-8', 'surrogatepass'))
    elif kind is tuple:
        if version >= 4 and len(value) < 256:
            out += b')' + bytes([len(value)])
        else:
            out += b'(' + struct.pack('<I', len(value))
        for item in value:
            _write(out, item, version)
    elif kind in (list, set, frozenset):
        out += {list: b'[', set: b'<', frozenset: b'>'}[kind] + struct.pack('<I', len(value))
        for item in value:
            _write(out, item, version)
    elif kind is dict:
        out += b'{'
        for key, item in value.items():
            _write(out, key, version)
            _write(out, item, version)
        out += b'0'
    elif kind is slice and version >= 5:
        out += b':'
        for item in value.start, value.stop, value.step:
            _write(out, item, version)
    else:
        try:
            data = bytes(memoryview(value))
        except TypeError:
            raise ValueError('unmarshallable object') from None
        _sized(out, b's', data)


def loads(bytes, /, *, allow_code=True):
    """The value that bytes stand for; what follows it is nothing."""
    from io import BytesIO
    return load(BytesIO(memoryview(bytes)))


def load(file, /, *, allow_code=True):
    """Read a value from a file."""
    try:
        value = _Reader(file.read).value()
    except RecursionError:
        raise ValueError('recursion limit exceeded') from None
    if value is _Reader.END:
        raise TypeError('NULL object in marshal data for object')
    return value


class _Reader:
    END = object()  # what ends a dictionary

    def __init__(self, read):
        self._read = read
        self._known = []  # what may come again

    def _take(self, count):
        data = self._read(count)
        if len(data) < count:
            raise EOFError('marshal data too short')
        return data

    def _size(self, kind):
        size = struct.unpack('<i', self._take(4))[0]
        if size < 0:
            raise ValueError(f'bad marshal data ({kind} size out of range)')
        return size

    def value(self):
        byte = self._read(1)
        if not byte:
            raise EOFError('EOF read where object expected')
        return self._of(chr(byte[0] & ~_REFERENCE), byte[0] & _REFERENCE)

    def _item(self, kind):
        item = self.value()
        if item is self.END:
            raise TypeError(f'NULL object in marshal data for {kind}')
        return item

    def _kept(self, value, flag):
        if flag:
            self._known.append(value)
        return value

    def _of(self, kind, flag):
        if kind in 'NSTF.0':
            return {'N': None, 'S': StopIteration, 'T': True, 'F': False, '.': Ellipsis, '0': self.END}[kind]
        if kind == 'i':
            return self._kept(struct.unpack('<i', self._take(4))[0], flag)
        if kind == 'l':
            return self._kept(self._long(), flag)
        if kind == 'f':
            return self._kept(float(self._take(self._take(1)[0])), flag)
        if kind == 'g':
            return self._kept(struct.unpack('<d', self._take(8))[0], flag)
        if kind == 'x':
            return self._kept(complex(*[float(self._take(self._take(1)[0])) for _ in range(2)]), flag)
        if kind == 'y':
            return self._kept(complex(*struct.unpack('<dd', self._take(16))), flag)
        if kind == 's':
            return self._kept(self._take(self._size('bytes object')), flag)
        if kind in 'zZ':
            return self._kept(self._take(self._take(1)[0]).decode('latin-1'), flag)
        if kind in 'aAut':
            return self._kept(self._take(self._size('string')).decode('utf-8', 'surrogatepass'), flag)
        if kind == 'r':
            number = struct.unpack('<i', self._take(4))[0]
            if not 0 <= number < len(self._known) or self._known[number] is None:
                raise ValueError('bad marshal data (invalid reference)')
            return self._known[number]
        if kind in '()>:':
            # These cannot be there before what is in them; their number is kept for them.
            place = len(self._known)
            if flag:
                self._known.append(None)
            if kind == ':':
                made = slice(*[self._item('slice') for _ in range(3)])
            else:
                name = 'set' if kind == '>' else 'tuple'
                size = self._take(1)[0] if kind == ')' else self._size(name)
                made = (frozenset if kind == '>' else tuple)([self._item(name) for _ in range(size)])
            if flag:
                self._known[place] = made
            return made
        if kind == '[':
            made, size = self._kept([], flag), self._size('list')
            for _ in range(size):
                made.append(self._item('list'))
            return made
        if kind == '<':
            made, size = self._kept(set(), flag), self._size('set')
            for _ in range(size):
                made.add(self._item('set'))
            return made
        if kind == '{':
            made = self._kept({}, flag)
            while (key := self.value()) is not self.END:
                value = self.value()
                if value is self.END:
                    break
                made[key] = value
            return made
        raise ValueError('bad marshal data (unknown type code)')

    def _long(self):
        count = struct.unpack('<i', self._take(4))[0]
        digits = struct.unpack(f'<{abs(count)}H', self._take(2 * abs(count)))
        if any(digit > 0x7fff for digit in digits):
            raise ValueError('bad marshal data (digit out of range in long)')
        if digits and not digits[-1]:
            raise ValueError('bad marshal data (unnormalized long data)')
        value = 0
        for digit in reversed(digits):
            value = value << 15 | digit
        return -value if count < 0 else value
