"""Reading JSON."""

__all__ = ['JSONDecoder', 'JSONDecodeError']

_whitespace = ' \t\n\r'
_digits = frozenset('0123456789')
_hex_digits = frozenset('0123456789abcdefABCDEF')
_constants = {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}
_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


class JSONDecodeError(ValueError):
    """The text is not JSON: msg, doc, pos, lineno, colno."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _hex4(s, pos):
    digits = s[pos + 1:pos + 5]
    if len(digits) == 4 and _hex_digits.issuperset(digits):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", s, pos)


def scanstring(s, end, strict=True):
    """The string whose text begins at end (behind the quote), and the place behind it."""
    begin = end - 1
    if not 0 <= end <= len(s):
        raise ValueError("end is out of bounds")
    close = s.find('"', end)
    if close >= 0:
        text = s[end:close]
        if '\\' not in text and (text.isprintable() or not strict):
            return text, close + 1
    parts = []
    while True:
        start = end
        while True:
            char = s[end:end + 1]
            if char == '':
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if char == '"' or char == '\\':
                break
            if strict and char < ' ':
                raise JSONDecodeError("Invalid control character at", s, end)
            end += 1
        parts.append(s[start:end])
        end += 1
        if char == '"':
            return ''.join(parts), end
        escape = s[end:end + 1]
        if escape == '':
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if escape != 'u':
            if escape not in _escapes:
                raise JSONDecodeError("Invalid \\escape", s, end - 1)
            parts.append(_escapes[escape])
            end += 1
            continue
        code = _hex4(s, end)
        end += 5
        if end >= len(s):
            raise JSONDecodeError("Invalid \\uXXXX escape", s, end - 5)  # a quote ends a string at least
        if 0xd800 <= code <= 0xdbff and s[end:end + 2] == '\\u':
            low = _hex4(s, end + 1)
            if 0xdc00 <= low <= 0xdfff:
                code = 0x10000 + ((code - 0xd800) << 10 | low - 0xdc00)
                end += 6
        parts.append(chr(code))


def _number_end(s, i):
    # The place behind the number at i, and whether it is an integer; i itself if there is none.
    start = i
    n = len(s)
    if i < n and s[i] == '-':
        i += 1
    if i < n and s[i] == '0':
        i += 1
    elif i < n and s[i] in _digits:
        while i < n and s[i] in _digits:
            i += 1
    else:
        return start, False
    is_int = True
    if i + 1 < n and s[i] == '.' and s[i + 1] in _digits:
        is_int = False
        i += 2
        while i < n and s[i] in _digits:
            i += 1
    if i < n and s[i] in 'eE':
        j = i + 1
        if j < n and s[j] in '+-':
            j += 1
        if j < n and s[j] in _digits:
            is_int = False
            while j < n and s[j] in _digits:
                j += 1
            i = j
    return i, is_int


class JSONDecoder:
    """Turns JSON into objects; hooks replace objects, pairs, floats, ints and constants."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constants.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """The object that all of s stands for."""
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The object at idx, and the place behind it."""
        if idx < 0:
            raise ValueError('idx cannot be negative')
        try:
            return self.scan_once(s, idx)
        except StopIteration as end:  # of somebody's own scan_once()
            raise JSONDecodeError("Expecting value", s, end.value) from None

    def scan_once(self, s, idx):
        """The object at idx, and the place behind it."""
        self._keys = {}
        try:
            return self._value(s, idx)
        finally:
            self._keys = {}

    def _value(self, s, i):
        char = s[i:i + 1]
        if char == '"':
            return scanstring(s, i + 1, self.strict)
        if char == '{':
            return self._object(s, i + 1)
        if char == '[':
            return self._array(s, i + 1)
        if char == 'n' and s.startswith('null', i):
            return None, i + 4
        if char == 't' and s.startswith('true', i):
            return True, i + 4
        if char == 'f' and s.startswith('false', i):
            return False, i + 5
        end, is_int = _number_end(s, i)
        if end > i:
            return (self.parse_int if is_int else self.parse_float)(s[i:end]), end
        for name in _constants:
            if s.startswith(name, i):
                return self.parse_constant(name), i + len(name)
        raise JSONDecodeError("Expecting value", s, i)

    def _object(self, s, i):
        pairs = []
        keys = self._keys
        i = _skip(s, i)
        if s[i:i + 1] == '}':
            return self._made(pairs), i + 1
        while True:
            if s[i:i + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
            key, i = scanstring(s, i + 1, self.strict)
            key = keys.setdefault(key, key)
            if s[i:i + 1] != ':':
                i = _skip(s, i)
                if s[i:i + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
            value, i = self._value(s, _skip(s, i + 1))
            pairs.append((key, value))
            i = _skip(s, i)
            char = s[i:i + 1]
            if char == '}':
                return self._made(pairs), i + 1
            if char != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] == '}':
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)

    def _array(self, s, i):
        values = []
        i = _skip(s, i)
        if s[i:i + 1] == ']':
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = _skip(s, i)
            char = s[i:i + 1]
            if char == ']':
                return values, i + 1
            if char != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] == ']':
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)


def _skip(s, i):
    while s[i:i + 1] in _whitespace and i < len(s):
        i += 1
    return i


def __getattr__(name):
    # What is there for those who put a decoder together themselves.
    from json import scanner
    return getattr(scanner, name)
