"""Property lists of macOS, in XML and in binary."""

import binascii
import datetime
import enum
import re
import struct
from io import BytesIO

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']


class PlistFormat(enum.Enum):
    """How a property list is written."""

    FMT_XML = enum.auto()
    FMT_BINARY = enum.auto()


FMT_XML, FMT_BINARY = PlistFormat.FMT_XML, PlistFormat.FMT_BINARY


class UID:
    """A number that archives of NSKeyedArchiver refer to objects by."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        if data < 0:
            raise ValueError('UIDs must be positive')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f'{self.__class__.__name__}({self.data!r})'

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        if not isinstance(other, UID):
            return NotImplemented
        return self.data == other.data

    def __hash__(self):
        return hash(self.data)


class InvalidFileException(ValueError):
    """What is no property list."""

    def __init__(self, message='Invalid file'):
        super().__init__(message)


# ---- XML

_HEADER = b'''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
'''
_control = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f]')
_date = re.compile(r'(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z', re.ASCII)


def _escaped(text):
    if _control.search(text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _utc(value, aware):
    return value.astimezone(datetime.UTC) if aware else value


def _items(value, sort_keys, skipkeys):
    items = [item for item in value.items() if isinstance(item[0], str)] if skipkeys else list(value.items())
    for key, _ in items:
        if not isinstance(key, str):
            raise TypeError('keys must be strings')
    return sorted(items, key=lambda item: item[0]) if sort_keys else items


class _XmlWriter:
    def __init__(self, file, sort_keys, skipkeys, aware):
        self.file, self.sort_keys, self.skipkeys, self.aware = file, sort_keys, skipkeys, aware

    def document(self, value):
        self.file.write(_HEADER)
        self.line(0, '<plist version="1.0">')
        self.write(value, 0)
        self.line(0, '</plist>')

    def line(self, depth, text):
        self.file.write(b'\t' * depth + text.encode() + b'\n')

    def element(self, depth, tag, text):
        self.line(depth, f'<{tag}>{_escaped(text)}</{tag}>')

    def write(self, value, depth):
        if isinstance(value, str):
            self.element(depth, 'string', value)
        elif value is True or value is False:
            self.line(depth, '<true/>' if value else '<false/>')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.element(depth, 'integer', '%d' % value)
        elif isinstance(value, float):
            self.element(depth, 'real', repr(value))
        elif isinstance(value, dict):
            self.dict(value, depth)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value, depth)
        elif isinstance(value, datetime.datetime):
            self.element(depth, 'date', f'{_utc(value, self.aware):%Y-%m-%dT%H:%M:%SZ}')
        elif isinstance(value, (tuple, list)):
            self.array(value, depth)
        else:
            raise TypeError(f'unsupported type: {type(value)}')

    def data(self, data, depth):
        self.line(depth, '<data>')
        size = max(16, 76 - 8 * depth) // 4 * 3
        for at in range(0, len(data), size):
            self.line(depth, binascii.b2a_base64(data[at:at + size], newline=False).decode())
        self.line(depth, '</data>')

    def dict(self, value, depth):
        if not value:
            self.line(depth, '<dict/>')
            return
        self.line(depth, '<dict>')
        for key, item in _items(value, self.sort_keys, self.skipkeys):
            self.element(depth + 1, 'key', key)
            self.write(item, depth + 1)
        self.line(depth, '</dict>')

    def array(self, value, depth):
        if not value:
            self.line(depth, '<array/>')
            return
        self.line(depth, '<array>')
        for item in value:
            self.write(item, depth + 1)
        self.line(depth, '</array>')


class _XmlReader:
    def __init__(self, dict_type, aware):
        self.dict_type, self.aware = dict_type, aware
        self.open = []  # dicts and lists
        self.key = None
        self.root = None
        self.text = []

    def read(self, file):
        from xml.parsers.expat import ParserCreate
        self.parser = ParserCreate()
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text_piece
        self.parser.EntityDeclHandler = self.entity
        self.parser.ParseFile(file)
        return self.root

    def text_piece(self, data):
        self.text.append(data)

    def entity(self, name, *what):
        raise InvalidFileException('XML entity declarations are not supported in plist files')

    def start(self, tag, attributes):
        self.text = []
        if tag in ('dict', 'array'):
            value = self.dict_type() if tag == 'dict' else []
            self.add(value)
            self.open.append(value)

    def end(self, tag):
        text = ''.join(self.text)
        self.text = []
        if tag == 'dict':
            if self.key is not None:
                raise ValueError(f"missing value for key '{self.key}' at line {self.parser.CurrentLineNumber}")
            self.open.pop()
        elif tag == 'array':
            self.open.pop()
        elif tag == 'key':
            if self.key is not None or not isinstance(self.open[-1], dict):
                raise ValueError(f'unexpected key at line {self.parser.CurrentLineNumber}')
            self.key = text
        elif tag in ('true', 'false'):
            self.add(tag == 'true')
        elif tag == 'integer':
            self.add(int(text, 16) if text.startswith(('0x', '0X')) else int(text))
        elif tag == 'real':
            self.add(float(text))
        elif tag == 'string':
            self.add(text)
        elif tag == 'data':
            self.add(binascii.a2b_base64(text))
        elif tag == 'date':
            parts = [int(part) for part in _date.match(text).groups() if part is not None]
            self.add(datetime.datetime(*parts, tzinfo=datetime.UTC if self.aware else None))

    def add(self, value):
        if self.key is not None:
            if not isinstance(self.open[-1], dict):
                raise ValueError(f'unexpected element at line {self.parser.CurrentLineNumber}')
            self.open[-1][self.key] = value
            self.key = None
        elif not self.open:
            self.root = value
        elif isinstance(self.open[-1], list):
            self.open[-1].append(value)
        else:
            raise ValueError(f'unexpected element at line {self.parser.CurrentLineNumber}')


# ---- binary: objects, then where each of them begins, then a trailer

_EPOCH = datetime.datetime(2001, 1, 1)
_TRAILER = '>6xBBQQQ'


class _BinaryReader:
    def __init__(self, dict_type, aware):
        self.dict_type, self.aware = dict_type, aware

    def read(self, file):
        try:
            file.seek(-32, 2)
            trailer = file.read(32)
            if len(trailer) != 32:
                raise InvalidFileException()
            offset_size, self.reference_size, count, top, table = struct.unpack(_TRAILER, trailer)
            file.seek(table)
            self.file = file
            self.offsets = self.integers(count, offset_size)
            self.objects = {}
            return self.object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException() from None

    def bytes(self, count):
        data = self.file.read(count)
        if len(data) != count:
            raise InvalidFileException()
        return data

    def integers(self, count, size):
        data = self.bytes(count * size)
        if not size:
            raise InvalidFileException()
        return [int.from_bytes(data[at:at + size]) for at in range(0, len(data), size)]

    def size(self, low):
        # Of what follows the token: in its lower half, or as an integer behind it.
        if low < 15:
            return low
        return int.from_bytes(self.bytes(1 << (self.bytes(1)[0] & 3)))

    def object(self, reference):
        if reference in self.objects:
            return self.objects[reference]
        self.file.seek(self.offsets[reference])
        token = self.bytes(1)[0]
        high, low = token & 0xf0, token & 15
        if token in (0x00, 0x08, 0x09, 0x0f):
            value = {0x00: None, 0x08: False, 0x09: True, 0x0f: b''}[token]
        elif high == 0x10:
            value = int.from_bytes(self.bytes(1 << low), signed=low >= 3)
        elif token == 0x22:
            value = struct.unpack('>f', self.bytes(4))[0]
        elif token == 0x23:
            value = struct.unpack('>d', self.bytes(8))[0]
        elif token == 0x33:
            seconds = struct.unpack('>d', self.bytes(8))[0]
            value = _EPOCH.replace(tzinfo=datetime.UTC if self.aware else None) + datetime.timedelta(seconds=seconds)
        elif high == 0x40:
            value = self.bytes(self.size(low))
        elif high == 0x50:
            value = self.bytes(self.size(low)).decode('ascii')
        elif high == 0x60:
            value = self.bytes(self.size(low) * 2).decode('utf-16be')
        elif high == 0x80:
            value = UID(int.from_bytes(self.bytes(1 + low)))
        elif high == 0xa0:
            references = self.integers(self.size(low), self.reference_size)
            value = self.objects[reference] = []
            value.extend(self.object(one) for one in references)
        elif high == 0xd0:
            count = self.size(low)
            keys = self.integers(count, self.reference_size)
            values = self.integers(count, self.reference_size)
            value = self.objects[reference] = self.dict_type()
            try:
                for key, item in zip(keys, values):
                    value[self.object(key)] = self.object(item)
            except TypeError:
                raise InvalidFileException() from None
        else:
            raise InvalidFileException()
        self.objects[reference] = value
        return value


def _integer_size(count):
    return 1 if count < 1 << 8 else 2 if count < 1 << 16 else 4 if count < 1 << 32 else 8


class _BinaryWriter:
    def __init__(self, file, sort_keys, skipkeys, aware):
        self.file, self.sort_keys, self.skipkeys, self.aware = file, sort_keys, skipkeys, aware

    def document(self, value):
        self.objects = []
        self.numbers = {}  # of each object: scalars by type and value, the others by identity
        self.collect(value)
        self.reference_size = _integer_size(len(self.objects))
        self.written = 8
        self.file.write(b'bplist00')
        offsets = []
        for item in self.objects:
            offsets.append(self.written)
            self.write(item)
        table, size = self.written, _integer_size(self.written)
        self.file.write(b''.join(offset.to_bytes(size) for offset in offsets))
        self.file.write(struct.pack('>5xBBBQQQ', 0, size, self.reference_size, len(self.objects), 0, table))

    @staticmethod
    def key(value):
        if isinstance(value, (str, int, float, datetime.datetime, bytes, bytearray)):
            return type(value), bytes(value) if isinstance(value, bytearray) else value
        return id(value)

    def collect(self, value):
        key = self.key(value)
        if key in self.numbers:
            return
        self.numbers[key] = len(self.objects)
        self.objects.append(value)
        if isinstance(value, dict):
            items = _items(value, self.sort_keys, self.skipkeys)
            for name, _ in items:
                self.collect(name)
            for _, item in items:
                self.collect(item)
        elif isinstance(value, (list, tuple)):
            for item in value:
                self.collect(item)

    def put(self, *pieces):
        for piece in pieces:
            self.file.write(piece)
            self.written += len(piece)

    def token(self, high, size):
        if size < 15:
            return bytes([high | size])
        width = _integer_size(size)
        return bytes([high | 15, 0x10 | width.bit_length() - 1]) + size.to_bytes(width)

    def references(self, values):
        return b''.join(self.numbers[self.key(value)].to_bytes(self.reference_size) for value in values)

    def write(self, value):
        if value is None:
            self.put(b'\x00')
        elif value is False or value is True:
            self.put(b'\x09' if value else b'\x08')
        elif isinstance(value, int):
            self.put(self.integer(value))
        elif isinstance(value, float):
            self.put(struct.pack('>Bd', 0x23, value))
        elif isinstance(value, datetime.datetime):
            epoch = _EPOCH.replace(tzinfo=datetime.UTC) if self.aware else _EPOCH
            self.put(struct.pack('>Bd', 0x33, (_utc(value, self.aware) - epoch).total_seconds()))
        elif isinstance(value, (bytes, bytearray)):
            self.put(self.token(0x40, len(value)), bytes(value))
        elif isinstance(value, str):
            if value.isascii():
                self.put(self.token(0x50, len(value)), value.encode())
            else:
                data = value.encode('utf-16be')
                self.put(self.token(0x60, len(data) // 2), data)
        elif isinstance(value, UID):
            size = _integer_size(value.data)
            self.put(bytes([0x80 | size - 1]), value.data.to_bytes(size))
        elif isinstance(value, (list, tuple)):
            self.put(self.token(0xa0, len(value)), self.references(value))
        elif isinstance(value, dict):
            items = _items(value, self.sort_keys, self.skipkeys)
            self.put(self.token(0xd0, len(items)), self.references(key for key, _ in items),
                     self.references(item for _, item in items))
        else:
            raise TypeError(value)

    @staticmethod
    def integer(value):
        if value < 0:
            if value < -1 << 63:
                raise OverflowError(value)
            return b'\x13' + value.to_bytes(8, signed=True)
        if value < 1 << 63:
            size = _integer_size(value)
            return bytes([0x10 | size.bit_length() - 1]) + value.to_bytes(size)
        if value < 1 << 64:
            return b'\x14' + value.to_bytes(16)
        raise OverflowError(value)


# ---- both

def _format_of(header):
    if header[:8] == b'bplist00':
        return FMT_BINARY
    starts = (b'<?xml', b'<plist')
    marks = (b'\xef\xbb\xbf', 'utf-8'), (b'\xfe\xff', 'utf-16-be'), (b'\xff\xfe', 'utf-16-le')
    if header.startswith(starts) or any(header.startswith(mark + start.decode().encode(encoding))
                                        for mark, encoding in marks for start in starts):
        return FMT_XML
    raise InvalidFileException()


def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The value in a binary file."""
    if fmt is None:
        header = fp.read(32)
        fp.seek(0)
        fmt = _format_of(header)
    reader = _XmlReader if fmt == FMT_XML else _BinaryReader
    return reader(dict_type, aware_datetime).read(fp)


def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The value that bytes (or a str, of XML) are."""
    if isinstance(value, str):
        if fmt == FMT_BINARY:
            raise TypeError('value must be bytes-like object when fmt is FMT_BINARY')
        value = value.encode()
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type, aware_datetime=aware_datetime)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False, aware_datetime=False):
    """Write a value to a binary file."""
    if fmt not in (FMT_XML, FMT_BINARY):
        raise ValueError(f'Unsupported format: {fmt!r}')
    writer = _XmlWriter if fmt == FMT_XML else _BinaryWriter
    writer(fp, sort_keys, skipkeys, aware_datetime).document(value)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    """A value as bytes."""
    fp = BytesIO()
    dump(value, fp, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys, aware_datetime=aware_datetime)
    return fp.getvalue()
