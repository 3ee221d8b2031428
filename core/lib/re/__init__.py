"""Regular expressions. Compiling and matching is C++ (module _re); here are the names, the flags and the cache."""

from _re import Match, Pattern
from _re import compile as _compile_native

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]


class PatternError(Exception):
    """Raised for patterns that are not valid regular expressions; `pos` may be None."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError


class RegexFlag(int):
    """An int that shows which flags it stands for. (Not an enum: importing re should cost next to nothing.)"""

    __module__ = "re"
    __slots__ = ()

    def __new__(cls, value):
        if (value := int(value)) < 0:
            value += 512 if value >= -512 else 1 << value.bit_length()
        return int.__new__(cls, value)

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        names = self._names()
        return "|".join(names) if names and names[0][0] != "0" else None

    def _names(self):
        rest = int(self)
        names = []
        for flag, name in _NAMES:
            if rest & flag:
                names.append(name)
                rest &= ~flag
        if rest:
            names.append(hex(rest))
        return names

    def __repr__(self):
        if not self:
            return "re.NOFLAG"
        if self.name is None:
            return f"re.RegexFlag({int(self)})"
        return "|".join(name if name.startswith("0x") else "re." + name for name in self._names())

    __str__ = __repr__

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        for flag, _ in _NAMES:
            if int(self) & flag:
                yield RegexFlag(flag)

    def __hash__(self):
        return hash(int(self))


_NAMES = [
    (256, "ASCII"), (2, "IGNORECASE"), (4, "LOCALE"), (32, "UNICODE"), (8, "MULTILINE"), (16, "DOTALL"),
    (64, "VERBOSE"), (128, "DEBUG"),
]

NOFLAG = RegexFlag(0)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag(64)
DEBUG = RegexFlag(128)
A = ASCII = RegexFlag(256)
for _flag, _name in _NAMES:
    setattr(RegexFlag, _name, RegexFlag(_flag))
RegexFlag.NOFLAG = NOFLAG

_cache = {}
_CACHE_SIZE = 512


def compile(pattern, flags=0):
    """Compile a pattern; what was compiled lately is remembered."""
    return _compiled(pattern, flags)


def _compiled(pattern, flags):
    # (The warnings of the parser are for the caller of the function that calls this.)
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    compiled = _compile_native(pattern, flags) if not isinstance(pattern, str) or "\\N" not in pattern else \
        _compile_native(pattern, flags, _without_names(pattern))
    if len(_cache) >= _CACHE_SIZE:
        del _cache[next(iter(_cache))]
    _cache[key] = compiled
    return compiled


def _without_names(pattern):
    # The pattern with its \\N{name} as \\U escapes.
    from unicodedata import lookup
    pieces = []
    i = 0
    while (j := pattern.find("\\", i)) >= 0:
        pieces.append(pattern[i:j])
        i = j + 2
        if pattern[j + 1:i] != "N":
            pieces.append(pattern[j:i])
            continue
        if pattern[i:i + 1] != "{":
            raise PatternError("missing {", pattern, i)
        end = pattern.find("}", i)
        if end < 0:
            raise PatternError("missing }, unterminated name" if i + 1 < len(pattern) else "missing character name",
                               pattern, i + 1)
        name = pattern[i + 1:end]
        if not name:
            raise PatternError("missing character name", pattern, i + 1)
        try:
            pieces.append(f"\\U{ord(lookup(name)):08x}")
        except (KeyError, TypeError):
            raise PatternError(f"undefined character name {name!r}", pattern, j) from None
        i = end + 1
    return "".join(pieces) + pattern[i:]


def purge():
    """Forget the compiled patterns."""
    _cache.clear()


def match(pattern, string, flags=0):
    """Match at the start of the string."""
    return _compiled(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match the whole string."""
    return _compiled(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Match anywhere in the string."""
    return _compiled(pattern, flags).search(string)


def _positional(function, name, least, args, value, flags):
    # The limit and the flags, that were given by position.
    if value is not _zero:
        raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(args) > 2:
        raise TypeError(f"{function}() takes from {least} to {least + 2} positional arguments but "
                        f"{least + len(args)} were given")
    if len(args) == 2 and flags is not _zero:
        raise TypeError(f"{function}() got multiple values for argument 'flags'")
    from warnings import warn
    warn(f"'{name}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return args if len(args) == 2 else (args[0], flags)


class _Zero(int):
    # A default that is told from a 0 that was given.
    pass


_zero = _Zero(0)


def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    """Replace matches by a template or by what a function of the match returns."""
    if args:
        count, flags = _positional("sub", "count", 3, args, count, flags)
    return _compiled(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    """Like sub(), with the number of replacements."""
    if args:
        count, flags = _positional("subn", "count", 3, args, count, flags)
    return _compiled(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    """Split at matches; groups of the pattern are in the result too."""
    if args:
        maxsplit, flags = _positional("split", "maxsplit", 2, args, maxsplit, flags)
    return _compiled(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = subn.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
split.__text_signature__ = "(pattern, string, maxsplit=0, flags=0)"


def findall(pattern, string, flags=0):
    """All matches: their text, or their groups when the pattern has any."""
    return _compiled(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Iterate over all matches."""
    return _compiled(pattern, flags).finditer(string)


_special = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """Put a backslash before every character that means something in a pattern."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, "latin1").translate(_special).encode("latin1")


def __getattr__(name):
    if name == "Scanner":
        from _re_scanner import Scanner
        return Scanner
    raise AttributeError(f"module 're' has no attribute {name!r}")
