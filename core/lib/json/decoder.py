"""Reading JSON."""

from _json import make_scanner, scanstring, skip_whitespace

__all__ = ['JSONDecoder', 'JSONDecodeError']

_constants = {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}


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
        self.memo = {}
        self.scan_once = make_scanner(self)

    def decode(self, s):
        """The object that all of s stands for."""
        value, end = self.raw_decode(s, idx=skip_whitespace(s, 0))
        end = skip_whitespace(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The object at idx, and the place behind it."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as end:
            raise JSONDecodeError("Expecting value", s, end.value) from None


def __getattr__(name):
    # What is there for those who put a decoder together themselves.
    from json import scanner
    return getattr(scanner, name)
