"""Writing JSON."""

__all__ = ['JSONEncoder']

_infinity = float('inf')
_escapes = {i: f'\\u{i:04x}' for i in range(0x20)}
_escapes |= {ord('"'): '\\"', ord('\\'): '\\\\', ord('\b'): '\\b', ord('\f'): '\\f', ord('\n'): '\\n',
             ord('\r'): '\\r', ord('\t'): '\\t'}
_ascii_escapes = _escapes | {0x7f: '\\u007f'}


def _check(s):
    if not isinstance(s, str):
        raise TypeError(f'first argument must be a string, not {type(s).__name__}')


def encode_basestring(s):
    """A JSON string of s."""
    _check(s)
    return '"' + s.translate(_escapes) + '"'


def encode_basestring_ascii(s):
    """A JSON string of s in ASCII only."""
    _check(s)
    text = s.translate(_ascii_escapes)
    if text.isascii():
        return '"' + text + '"'
    parts = []
    for char in text:
        code = ord(char)
        if code < 0x80:
            parts.append(char)
        elif code < 0x10000:
            parts.append(f'\\u{code:04x}')
        else:
            code -= 0x10000
            parts.append(f'\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}')
    return '"' + ''.join(parts) + '"'


py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    """Turns objects into JSON; derive and override default() for more types."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Something that can be written in the place of o."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON text of o."""
        if isinstance(o, str) or type(self).iterencode is JSONEncoder.iterencode:
            return ''.join(self._chunks(o))
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """The JSON text of o in pieces."""
        return iter(self._chunks(o))

    def _chunks(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        chunks = []
        _Writer(self, chunks.append, indent).write(o, 0)
        return chunks


class _Writer:
    # Writes one object; `active` holds the containers that are being written.
    def __init__(self, encoder, append, indent):
        self.append = append
        self.indent = indent
        self.default = encoder.default
        self.string = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.sort_keys = encoder.sort_keys
        self.skipkeys = encoder.skipkeys
        self.allow_nan = encoder.allow_nan
        self.active = {} if encoder.check_circular else None

    def float(self, o):
        if o != o:
            text = 'NaN'
        elif o == _infinity:
            text = 'Infinity'
        elif o == -_infinity:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
        return text

    def scalar(self, o):
        # The text of what holds nothing else, None for the rest.
        if isinstance(o, str):
            return self.string(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.float(o)
        return None

    def write(self, o, level):
        text = self.scalar(o)
        if text is not None:
            self.append(text)
        else:
            active = self.active
            if active is not None:
                key = id(o)
                if key in active:
                    raise ValueError("Circular reference detected")
                active[key] = o
            if isinstance(o, (list, tuple)):
                self.array(o, level)
            elif isinstance(o, dict):
                self.object(o, level)
            else:
                replacement = self.default(o)
                try:
                    self.write(replacement, level)
                except Exception as error:
                    error.add_note(f'when serializing {type(o).__name__} object')
                    raise
            if active is not None:
                del active[key]

    def array(self, values, level):
        append = self.append
        if not values:
            append('[]')
            return
        separator = self.item_separator
        head = '['
        if self.indent is not None:
            newline = '\n' + self.indent * (level + 1)
            head += newline
            separator += newline
        i = 0
        try:
            for i, value in enumerate(values):
                before = separator if i else head
                text = self.scalar(value)
                if text is not None:
                    append(before + text)
                else:
                    append(before)
                    self.write(value, level + 1)
        except Exception as error:
            error.add_note(f'when serializing {type(values).__name__} item {i}')
            raise
        if self.indent is not None:
            append('\n' + self.indent * level)
        append(']')

    def key(self, key):
        # The text of a key, None to skip it.
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self.float(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def object(self, values, level):
        append = self.append
        if not values:
            append('{}')
            return
        separator = self.item_separator
        opening = ''
        if self.indent is not None:
            opening = '\n' + self.indent * (level + 1)
            separator += opening
        append('{')
        first = True
        items = sorted(values.items()) if self.sort_keys else values.items()
        for key, value in items:
            text = self.key(key)
            if text is None:
                continue
            if not first:
                append(separator)
            elif opening:
                append(opening)
            first = False
            append(self.string(text))
            append(self.key_separator)
            try:
                self.write(value, level + 1)
            except Exception as error:
                error.add_note(f'when serializing {type(values).__name__} item {key!r}')
                raise
        if self.indent is not None and not first:
            append('\n' + self.indent * level)
        append('}')
