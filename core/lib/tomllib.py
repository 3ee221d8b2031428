"""Reads TOML 1.0 into dicts, lists, strings, numbers, dates and times."""

import re
import string
from datetime import date, datetime, time, timedelta, timezone

__all__ = ("loads", "load", "TOMLDecodeError")

_CONTROL = frozenset(map(chr, [*range(32), 127]))
_NOT_IN_COMMENT = _CONTROL - frozenset('\t')
_NOT_IN_LINES = _CONTROL - frozenset('\t\n')  # of a string of several lines
_BARE = re.compile('[A-Za-z0-9_-]+')
_SPACE, _LINES = re.compile('[ \t]*'), re.compile('[ \t\n]*')
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}
_NUMBER = re.compile(r'''
    0 (?: x[0-9A-Fa-f](?:_?[0-9A-Fa-f])* | b[01](?:_?[01])* | o[0-7](?:_?[0-7])* )
    | [+-]? (?:0|[1-9](?:_?[0-9])*) (?P<float> (?:\.[0-9](?:_?[0-9])*)? (?:[eE][+-]?[0-9](?:_?[0-9])*)? )''', re.VERBOSE)
_TIME = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?'
_LOCAL_TIME = re.compile(_TIME)
_DATE = re.compile(rf'([0-9]{{4}})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
                   rf'(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?')
_MISSING = object()


class TOMLDecodeError(ValueError):
    """A document that is not TOML: what is wrong, and where."""

    def __init__(self, msg=_MISSING, doc=_MISSING, pos=_MISSING, *args):
        if isinstance(doc, str) and isinstance(pos, int) and isinstance(msg, str) and not args:
            self.msg, self.doc, self.pos = msg, doc, pos
            self.lineno = doc.count('\n', 0, pos) + 1
            self.colno = pos - doc.rfind('\n', 0, pos)
            where = 'end of document' if pos >= len(doc) else f'line {self.lineno}, column {self.colno}'
            super().__init__(f'{msg} (at {where})')
            return
        given = [one for one in (msg, doc, pos) if one is not _MISSING]
        import warnings
        warnings.warn("Free-form arguments for TOMLDecodeError are deprecated. Please set 'msg' (str), 'doc' (str) and "
                      "'pos' (int) arguments only.", DeprecationWarning, stacklevel=2)
        super().__init__(*given, *args)


def load(fp, /, *, parse_float=float):
    """What a TOML file says, opened in binary mode."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """What a TOML document says."""
    try:
        text = s.replace('\r\n', '\n')
    except (AttributeError, TypeError):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Document(text, _checked(parse_float)).read()


def _checked(parse_float):
    if parse_float is float:
        return float

    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value
    return checked


class _Document:
    """A reader that stands at `at`. Keys are tuples of their parts."""

    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float
        self.root = {}
        self.declared = set()  # tables that have been opened and cannot be opened again
        self.fixed = set()  # inline tables and arrays: nothing in them can be added to

    def error(self, message, at=None):
        return TOMLDecodeError(message, self.text, self.at if at is None else at)

    def starts(self, text):
        return self.text.startswith(text, self.at)

    def skip(self, pattern):
        self.at = pattern.match(self.text, self.at).end()

    # ---- statements

    def read(self):
        header, pending = (), set()
        while True:
            self.skip(_SPACE)
            if self.at >= len(self.text):
                return self.root
            char = self.text[self.at]
            if char == '\n':
                self.at += 1
                continue
            if char == '[':
                self.declared |= pending
                pending.clear()
                header = self.array_header() if self.starts('[[') else self.table_header()
                self.skip(_SPACE)
            elif _BARE.match(char) or char in '"\'':
                self.assignment(header, pending)
                self.skip(_SPACE)
            elif char != '#':
                raise self.error("Invalid statement")
            self.comment()
            if self.at < len(self.text):
                if self.text[self.at] != '\n':
                    raise self.error("Expected newline or end of document after a statement")
                self.at += 1

    def comment(self):
        if self.starts('#'):
            self.at += 1
            self.until('\n', _NOT_IN_COMMENT, at_end=True)

    def until(self, end, forbidden, at_end=False):
        """Go to the next `end`."""
        stop = self.text.find(end, self.at)
        if stop < 0:
            stop = len(self.text)
            if not at_end:
                raise self.error(f"Expected {end!r}", stop)
        for at in range(self.at, stop):
            if self.text[at] in forbidden:
                raise self.error(f"Found invalid character {self.text[at]!r}", at)
        self.at = stop

    def is_fixed(self, key):
        return any(key[:length] in self.fixed for length in range(1, len(key) + 1))

    def table(self, key):
        """The table of a key, made where it is missing; in an array of tables it is in the last one."""
        table = self.root
        for part in key:
            table = table.setdefault(part, {})
            if isinstance(table, list):
                table = table[-1]
            if not isinstance(table, dict):
                raise self.error("Cannot overwrite a value")
        return table

    def table_header(self):
        self.at += 1
        self.skip(_SPACE)
        key = self.key()
        if key in self.declared or self.is_fixed(key):
            raise self.error(f"Cannot declare {key} twice")
        self.declared.add(key)
        self.table(key)
        if not self.starts(']'):
            raise self.error("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def array_header(self):
        self.at += 2
        self.skip(_SPACE)
        key = self.key()
        if self.is_fixed(key):
            raise self.error(f"Cannot mutate immutable namespace {key}")
        # A new element: whatever was said of the one before is of no account.
        self.declared = {one for one in self.declared if one[:len(key)] != key} | {key}
        self.fixed = {one for one in self.fixed if one[:len(key)] != key}
        array = self.table(key[:-1]).setdefault(key[-1], [])
        if not isinstance(array, list):
            raise self.error("Cannot overwrite a value")
        array.append({})
        if not self.starts(']]'):
            raise self.error("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def assignment(self, header, pending):
        key, value = self.pair()
        for length in range(1, len(key)):
            table = header + key[:length]
            if table in self.declared:
                raise self.error(f"Cannot redefine namespace {table}")
            pending.add(table)
        parent = header + key[:-1]
        if self.is_fixed(parent):
            raise self.error(f"Cannot mutate immutable namespace {parent}")
        table = self.table(parent)
        if key[-1] in table:
            raise self.error("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            self.fixed.add(header + key)
        table[key[-1]] = value

    # ---- keys and values

    def pair(self):
        key = self.key()
        if not self.starts('='):
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(_SPACE)
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(_SPACE)
        while self.starts('.'):
            self.at += 1
            self.skip(_SPACE)
            parts.append(self.key_part())
            self.skip(_SPACE)
        return tuple(parts)

    def key_part(self):
        bare = _BARE.match(self.text, self.at)
        if bare:
            self.at = bare.end()
            return bare[0]
        if self.starts("'"):
            return self.literal()
        if self.starts('"'):
            return self.basic()
        raise self.error("Invalid initial character for a key part")

    def value(self):
        char = self.text[self.at:self.at + 1]
        if char == '"':
            return self.basic_lines() if self.starts('"""') else self.basic()
        if char == "'":
            return self.literal_lines() if self.starts("'''") else self.literal()
        if char == '[':
            return self.array()
        if char == '{':
            return self.inline_table()
        for word, value in (('true', True), ('false', False)):
            if self.starts(word):
                self.at += len(word)
                return value
        if found := _DATE.match(self.text, self.at):
            return self.moment(found)
        if found := _LOCAL_TIME.match(self.text, self.at):
            self.at = found.end()
            return time(*_clock(found.groups()))
        if found := _NUMBER.match(self.text, self.at):
            self.at = found.end()
            return self.parse_float(found[0]) if found['float'] else int(found[0], 0)
        for word in ('inf', 'nan', '+inf', '-inf', '+nan', '-nan'):
            if self.starts(word):
                self.at += len(word)
                return self.parse_float(word)
        raise self.error("Invalid value")

    def moment(self, found):
        year, month, day, *clock, zulu, sign, hours, minutes = found.groups()
        try:
            if clock[0] is None:
                value = date(int(year), int(month), int(day))
            else:
                zone = timezone.utc if zulu else None
                if sign:
                    offset = timedelta(hours=int(hours), minutes=int(minutes))
                    zone = timezone(-offset if sign == '-' else offset)
                value = datetime(int(year), int(month), int(day), *_clock(clock), tzinfo=zone)
        except ValueError as error:
            raise self.error("Invalid date or datetime") from error
        self.at = found.end()
        return value

    def blank(self):
        """Over spaces, line breaks and comments."""
        while True:
            before = self.at
            self.skip(_LINES)
            self.comment()
            if self.at == before:
                return

    def array(self):
        self.at += 1
        array = []
        self.blank()
        while not self.starts(']'):
            array.append(self.value())
            self.blank()
            if self.starts(']'):
                break
            if not self.starts(','):
                raise self.error("Unclosed array")
            self.at += 1
            self.blank()
        self.at += 1
        return array

    def inline_table(self):
        self.at += 1
        table, fixed = {}, set()
        self.skip(_SPACE)
        if self.starts('}'):
            self.at += 1
            return table
        while True:
            key, value = self.pair()
            if any(key[:length] in fixed for length in range(1, len(key) + 1)):
                raise self.error(f"Cannot mutate immutable namespace {key}")
            nest = table
            for part in key[:-1]:
                nest = nest.setdefault(part, {})
                if not isinstance(nest, dict):
                    raise self.error("Cannot overwrite a value")
            if key[-1] in nest:
                raise self.error(f"Duplicate inline table key {key[-1]!r}")
            nest[key[-1]] = value
            self.skip(_SPACE)
            if self.starts('}'):
                self.at += 1
                return table
            if not self.starts(','):
                raise self.error("Unclosed inline table")
            if isinstance(value, (dict, list)):
                fixed.add(key)
            self.at += 1
            self.skip(_SPACE)

    # ---- strings

    def literal(self):
        self.at += 1
        start = self.at
        self.until("'", _NOT_IN_COMMENT)
        self.at += 1
        return self.text[start:self.at - 1]

    def literal_lines(self):
        self.at += 3
        if self.starts('\n'):
            self.at += 1
        start = self.at
        self.until("'''", _NOT_IN_LINES)
        text = self.text[start:self.at]
        self.at += 3
        return text + self.quotes_before_end("'")

    def quotes_before_end(self, quote):
        """Up to two quotes may stand before the three that end a string."""
        count = self.starts(quote) + self.starts(quote * 2)
        self.at += count
        return quote * count

    def basic(self):
        self.at += 1
        return self.escaped('"', _NOT_IN_COMMENT)

    def basic_lines(self):
        self.at += 3
        if self.starts('\n'):
            self.at += 1
        return self.escaped('"""', _NOT_IN_LINES) + self.quotes_before_end('"')

    def escaped(self, quote, forbidden):
        parts, start = [], self.at
        while True:
            char = self.text[self.at:self.at + 1]
            if not char:
                raise self.error("Unterminated string")
            if self.starts(quote):
                parts.append(self.text[start:self.at])
                self.at += len(quote)
                return ''.join(parts)
            if char in forbidden:
                raise self.error(f"Illegal character {char!r}")
            if char == '\\':
                parts.append(self.text[start:self.at])
                parts.append(self.escape(len(quote) == 3))
                start = self.at
            else:
                self.at += 1

    def escape(self, several_lines):
        char = self.text[self.at + 1:self.at + 2]
        self.at += 2
        if several_lines and char and char in ' \t\n':
            # A backslash at the end of a line: it and the space up to the next word are nothing.
            if char != '\n':
                self.skip(_SPACE)
                if self.at >= len(self.text):
                    return ''
                if self.text[self.at] != '\n':
                    raise self.error("Unescaped '\\' in a string")
                self.at += 1
            self.skip(_LINES)
            return ''
        if char in ('u', 'U'):
            length = 4 if char == 'u' else 8
            digits = self.text[self.at:self.at + length]
            if len(digits) != length or not set(digits) <= set(string.hexdigits):
                raise self.error("Invalid hex value")
            self.at += length
            code = int(digits, 16)
            if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
                raise self.error("Escaped character is not a Unicode scalar value")
            return chr(code)
        if char not in _ESCAPES:
            raise self.error("Unescaped '\\' in a string")
        return _ESCAPES[char]


def _clock(parts):
    hour, minute, second, fraction = parts
    return int(hour), int(minute), int(second), int(fraction.ljust(6, '0')) if fraction else 0
