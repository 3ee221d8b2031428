"""Tables as comma-separated text, read and written in the dialects that there are."""
import _csv
import io
import re
import types

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
    "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
    "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]
__version__ = "1.0"

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    pass


Error.__module__ = "_csv"


class Dialect:
    """A description of how a table is written; subclasses set the attributes."""

    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Format(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_unset = object()


class _Format:
    """A dialect that was checked, and does not change any more."""

    __slots__ = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict")

    def __setattr__(self, name, value):
        if name in self.__slots__ and hasattr(self, "strict"):
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        if name in self.__slots__:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        super().__delattr__(name)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)

        def pick(name, default):
            value = options.pop(name, _unset)
            if value is _unset:
                value = getattr(dialect, name, _unset) if dialect is not None else _unset
            return default if value is _unset else value

        self.delimiter = pick("delimiter", ",")
        self.doublequote = bool(pick("doublequote", True))
        self.escapechar = pick("escapechar", None)
        self.lineterminator = pick("lineterminator", "\r\n")
        given_quoting = "quoting" in options or getattr(dialect, "quoting", None) is not None
        self.quotechar = pick("quotechar", '"')
        self.quoting = pick("quoting", QUOTE_MINIMAL)
        self.skipinitialspace = bool(pick("skipinitialspace", False))
        strict = bool(pick("strict", False))
        if options:
            raise TypeError(f"this function got an unexpected keyword argument {next(iter(options))!r}")
        _check(self, "delimiter", False)
        _check(self, "escapechar", True)
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        _check(self, "quotechar", True)
        if type(self.quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {type(self.quoting).__name__}')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and not given_quoting:
            self.quoting = QUOTE_NONE
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        named = (("delimiter", self.delimiter), ("escapechar", self.escapechar), ("quotechar", self.quotechar))
        for name, value in named:
            if value in ("\n", "\r") or (value == " " and name != "delimiter" and self.skipinitialspace):
                raise ValueError(f"bad {name} value")
            if value is not None and value in self.lineterminator:
                raise ValueError(f"bad {name} or lineterminator value")
        for place, (name, value) in enumerate(named):
            for other_name, other in named[place + 1:]:
                if value is not None and value == other:
                    raise ValueError(f"bad {name} or {other_name} value")
        self.strict = strict


def _check(format, name, may_be_none):
    value = getattr(format, name)
    if value is None and may_be_none:
        return
    what = "a unicode character or None" if may_be_none else "a unicode character"
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be {what}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be {what}, not a string of length {len(value)}')


_Format.__name__ = _Format.__qualname__ = "Dialect"
_Format.__module__ = "_csv"


_dialects = {}
_settings = {"limit": 131072}


def register_dialect(name, dialect=None, /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, **fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=_unset):
    old = _settings["limit"]
    if new_limit is not _unset:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _settings["limit"] = new_limit
    return old


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


def _format(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    if isinstance(dialect, _Format) and not options:
        return dialect
    return _Format(dialect, **options)


def reader(iterable, /, dialect=None, **fmtparams):
    """Rows of an iterable of lines, each a list of strings."""
    return _csv.reader(iter(iterable), _format(dialect, fmtparams), _settings)


class _Writer(_csv.writer):
    def writerows(self, rows, /):
        writerow = self.writerow
        for row in rows:
            writerow(row)


_Writer.__module__ = "_csv"
_Writer.__name__ = _Writer.__qualname__ = "writer"


def writer(csvfile, /, dialect=None, **fmtparams):
    """What writes rows as lines of a file."""
    write = getattr(csvfile, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, _format(dialect, fmtparams))


class DictReader:
    """Rows as dicts; the names are the first row's unless they are given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        found = dict(zip(self.fieldnames, row))
        names, given = len(self.fieldnames), len(row)
        if names < given:
            found[self.restkey] = row[names:]
        elif names > given:
            for key in self.fieldnames[given:]:
                found[key] = self.restval
        return found

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames, self.restval = fieldnames, restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)


class Sniffer:
    """Guesses the dialect of a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quote, double, delimiter, skip = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skip = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = double
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = skip
        return dialect

    def _by_quotes(self, sample, delimiters):
        # Quoted text between delimiters, at the beginning of a line, at its end, or alone in it.
        before, quoted, after = r"(?P<delim>[^\w\n\"'])(?P<space> ?)", r"(?P<quote>[\"']).*?(?P=quote)", r"(?:$|\n)"
        for pattern in (before + quoted + r"(?P=delim)", r"(?:^|\n)" + quoted + before, before + quoted + after,
                        r"(?:^|\n)" + quoted + after):
            found = list(re.finditer(pattern, sample, re.DOTALL | re.MULTILINE))
            if found:
                break
        else:
            return "", False, None, False
        quotes, delims, spaces = {}, {}, 0
        for match in found:
            parts = match.groupdict()
            quotes[parts["quote"]] = quotes.get(parts["quote"], 0) + 1
            delimiter = parts.get("delim")
            if delimiter and (delimiters is None or delimiter in delimiters):
                delims[delimiter] = delims.get(delimiter, 0) + 1
            spaces += bool(parts.get("space"))
        quote = max(quotes, key=quotes.get)
        delimiter, skip = "", False
        if delims:
            delimiter = max(delims, key=delims.get)
            skip = delims[delimiter] == spaces
            if delimiter == "\n":  # a single column
                delimiter = ""
        edge = re.escape(delimiter)
        inside = rf"[^{edge}\n]*"
        double = re.search(rf"(({edge})|^)\W*{quote}{inside}{quote}{inside}{quote}\W*(({edge})|$)", sample, re.MULTILINE)
        return quote, bool(double), delimiter, skip

    def _by_counts(self, sample, delimiters):
        # A delimiter stands equally often in (almost) all lines; ten more lines are looked at while none is found.
        lines = [line for line in sample.split("\n") if line]
        if not lines:
            return "", False
        candidates = {}
        for end in range(min(10, len(lines)), len(lines) + 10, 10):
            seen = lines[:end]
            usual = {}
            for character in map(chr, range(127)):
                counts = {}
                for line in seen:
                    count = line.count(character)
                    counts[count] = counts.get(count, 0) + 1
                mode = max(counts, key=counts.get)
                usual[character] = mode, 2 * counts[mode] - len(seen)  # how many more lines have it than have not
            for percent in range(100, 89, -1):
                candidates = {character: mode for character, mode in usual.items()
                              if mode[0] > 0 and mode[1] > 0 and mode[1] * 100 >= percent * len(seen)
                              and (delimiters is None or character in delimiters)}
                if candidates:
                    break
            if len(candidates) == 1 or end >= len(lines):
                break
        if not candidates:
            return "", False
        best = next((one for one in self.preferred if one in candidates), None)
        if best is None:
            best = max(candidates, key=lambda character: (candidates[character], character))
        return best, lines[0].count(best) == lines[0].count(best + " ")

    def has_header(self, sample):
        rows = reader(io.StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
