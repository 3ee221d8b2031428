"""What Unicode says about characters: names, categories, numbers, normal forms."""

import _unicode_data as _data

__all__ = ['bidirectional', 'category', 'combining', 'decimal', 'decomposition', 'digit', 'east_asian_width',
           'is_normalized', 'lookup', 'mirrored', 'name', 'normalize', 'numeric', 'unidata_version']

from bisect import bisect_right as _bisect

unidata_version = '16.0.0'
_nothing = object()


class _Ranges:
    # A property that is the same for runs of code points; read at its first use.
    def __init__(self, name, convert=str):
        self.name, self.convert, self.starts = name, convert, None

    def __call__(self, code):
        if self.starts is None:
            self.starts, self.values = [], []
            at = 0
            for row in getattr(_data, self.name).split(' '):
                distance, _, value = row.partition('.')
                at += int(distance, 36)
                self.starts.append(at)
                self.values.append(self.convert(value))
        return self.values[_bisect(self.starts, code) - 1]


_category, _bidirectional = _Ranges('category'), _Ranges('bidirectional')
_combining, _width, _mirrored = _Ranges('combining', int), _Ranges('east_asian_width'), _Ranges('mirrored', int)


def _code(function, character):
    if not isinstance(character, str):
        raise TypeError(f'{function}() argument must be a unicode character, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'{function}(): argument must be a unicode character, not a string of length '
                        f'{len(character)}')
    return ord(character)


def _first(function, character):
    # As _code(), of a function with two arguments.
    if not isinstance(character, str):
        raise TypeError(f'{function}() argument 1 must be a unicode character, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'{function}(): argument 1 must be a unicode character, not a string of length '
                        f'{len(character)}')
    return ord(character)


def category(chr, /):
    """The general category, such as 'Lu'."""
    return _category(_code('category', chr))


def bidirectional(chr, /):
    """The class of direction, or ''."""
    return _bidirectional(_code('bidirectional', chr))


def combining(chr, /):
    """The canonical combining class; 0 for what does not combine."""
    return _combining(_code('combining', chr))


def east_asian_width(chr, /):
    """The width: 'N', 'Na', 'W', 'F', 'H' or 'A'."""
    return _width(_code('east_asian_width', chr))


def mirrored(chr, /):
    """1 for a character that is mirrored in text that runs from right to left."""
    return _mirrored(_code('mirrored', chr))


_numbers = {}


def _number(code):
    if not _numbers:
        at = 0
        for row in _data.numbers.split(' '):
            distance, _, value = row.partition('.')
            at += int(distance, 36)
            upper, _, lower = value[1:].partition('/')
            _numbers[at] = value[0], int(upper) / int(lower) if lower else int(upper)
    return _numbers.get(code, ('', None))


def decimal(chr, default=_nothing, /):
    """The value of a decimal digit."""
    kind, value = _number(_first('decimal', chr))
    if kind == 'd':
        return value
    if default is _nothing:
        raise ValueError('not a decimal')
    return default


def digit(chr, default=_nothing, /):
    """The value of a digit, raised and circled ones too."""
    kind, value = _number(_first('digit', chr))
    if kind in ('d', 'g'):
        return value
    if default is _nothing:
        raise ValueError('not a digit')
    return default


def numeric(chr, default=_nothing, /):
    """The number that a character stands for, as a float."""
    kind, value = _number(_first('numeric', chr))
    if kind:
        return float(value)
    if default is _nothing:
        raise ValueError('not a numeric character')
    return default


_decompositions = {}  # code point -> (tag, code points)
_compositions = {}  # (first, second) -> code point


def _read_decompositions():
    at = 0
    for row in _data.decomposition.split(' '):
        distance, _, value = row.partition('.')
        at += int(distance, 36)
        tag, colon, codes = value.rpartition(':')
        _decompositions[at] = f'<{tag}>' if colon else '', [int(one, 36) for one in codes.split('+')]
    excluded, at = set(), 0
    for distance in _data.excluded.split(' '):
        at += int(distance, 36)
        excluded.add(at)
    for code, (tag, codes) in _decompositions.items():
        if not tag and len(codes) == 2 and code not in excluded:
            _compositions[tuple(codes)] = code


def decomposition(chr, /):
    """What a character is made of, as Unicode's data file writes it; '' for one that is simple."""
    code = _code('decomposition', chr)
    if not _decompositions:
        _read_decompositions()
    tag, codes = _decompositions.get(code, ('', ()))
    return ' '.join([tag] * bool(tag) + [f'{one:04X}' for one in codes])


def _decompose(code, compatible, out):
    if 0xac00 <= code < 0xac00 + 11172:
        index = code - 0xac00
        out += [0x1100 + index // 588, 0x1161 + index % 588 // 28]
        if index % 28:
            out.append(0x11a7 + index % 28)
        return
    tag, codes = _decompositions.get(code, ('', ()))
    if not codes or tag and not compatible:
        out.append(code)
        return
    for one in codes:
        _decompose(one, compatible, out)


def _ordered(text, compatible):
    # Decomposed, with the marks of each character in the order of their classes.
    codes = []
    for character in text:
        if character < '\xa0':
            codes.append(ord(character))
        else:
            _decompose(ord(character), compatible, codes)
    start = 0
    for at in range(len(codes) + 1):
        if at == len(codes) or not _combining(codes[at]):
            if at - start > 1:
                codes[start:at] = sorted(codes[start:at], key=_combining)
            start = at + 1
    return codes


def _pair(first, second):
    if 0x1100 <= first < 0x1113 and 0x1161 <= second < 0x1176:
        return 0xac00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    if 0xac00 <= first < 0xac00 + 11172 and (first - 0xac00) % 28 == 0 and 0x11a8 <= second < 0x11c3:
        return first + second - 0x11a7
    return _compositions.get((first, second))


def _composed(codes):
    out, starter, last_class = [], -1, 0
    for code in codes:
        own_class = _combining(code)
        # A mark reaches the starter unless one of its own or a higher class stands between.
        if starter >= 0 and (last_class < own_class or last_class == 0 and starter == len(out) - 1):
            joined = _pair(out[starter], code)
            if joined is not None:
                out[starter] = joined
                continue
        if own_class == 0:
            starter = len(out)
        last_class = own_class
        out.append(code)
    return out


def normalize(form, unistr, /):
    """The text in one of the forms NFC, NFKC, NFD and NFKD."""
    for index, value in enumerate((form, unistr), 1):
        if not isinstance(value, str):
            raise TypeError(f'normalize() argument {index} must be str, not {type(value).__name__}')
    if form not in ('NFC', 'NFKC', 'NFD', 'NFKD'):
        raise ValueError('invalid normalization form')
    if unistr.isascii():
        return str(unistr)
    if not _decompositions:
        _read_decompositions()
    codes = _ordered(unistr, 'K' in form)
    return ''.join(map(chr, _composed(codes) if form.endswith('C') else codes))


def is_normalized(form, unistr, /):
    """Whether normalize() leaves the text as it is."""
    return normalize(form, unistr) == unistr


_names, _by_name = {}, {}


def _read_names():
    from _unicode_names import aliases, names, numbered
    code, words = -1, []
    for row in names.split('|'):
        distance, dot, rest = row.partition('.')
        if dot:
            code += int(distance, 36)
        else:
            code, rest = code + 1, row
        if rest[0] == '*':
            shared, rest = rest[1:].split('*', 1)
            words = words[:int(shared, 36)] + rest.split(' ')
        else:
            words = rest.split(' ')
        _names[code] = ' '.join(words)
    _by_name.update((text, code) for code, text in _names.items())
    for row in aliases.split(';'):
        code, _, others = row.partition(' ')
        _by_name.update((text, int(code, 16)) for text in others.split('|'))
    # Variation selectors.
    _by_name.update((f'VS{i}', (0xfdff if i <= 16 else 0xe00ef) + i) for i in range(1, 257))
    return numbered


_JAMO = (('G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H'),
         ('A', 'AE', 'YA', 'YAE', 'EO', 'E', 'YEO', 'YE', 'O', 'WA', 'WAE', 'OE', 'YO', 'U', 'WEO', 'WE', 'WI', 'YU',
          'EU', 'YI', 'I'),
         ('', 'G', 'GG', 'GS', 'N', 'NJ', 'NH', 'D', 'L', 'LG', 'LM', 'LB', 'LS', 'LT', 'LP', 'LH', 'M', 'B', 'BS',
          'S', 'SS', 'NG', 'J', 'C', 'K', 'T', 'P', 'H'))
_numbered = {}


def _name_of(code):
    if not _names:
        _numbered.update(_read_names())
    if code in _names:
        return _names[code]
    if 0xac00 <= code < 0xac00 + 11172:
        index = code - 0xac00
        return f'HANGUL SYLLABLE {_JAMO[0][index // 588]}{_JAMO[1][index % 588 // 28]}{_JAMO[2][index % 28]}'
    for beginning, ranges in _numbered.items():
        if any(low <= code <= high for low, high in ranges):
            return f'{beginning}{code:X}'
    return None


def name(chr, default=_nothing, /):
    """The name of a character."""
    found = _name_of(_first('name', chr))
    if found is not None:
        return found
    if default is _nothing:
        raise ValueError('no such name')
    return default


def lookup(name, /):
    """The character of a name."""
    if not isinstance(name, str):
        raise TypeError(f'lookup() argument must be str, not {type(name).__name__}')
    wanted = name.upper()
    _name_of(0)
    if wanted in _by_name:
        return chr(_by_name[wanted])
    if wanted.startswith('HANGUL SYLLABLE '):
        for code in range(0xac00, 0xac00 + 11172):
            if _name_of(code) == wanted:
                return chr(code)
    beginning, dash, digits = wanted.rpartition('-')
    if beginning + dash in _numbered and 4 <= len(digits) <= 5 and all(c in '0123456789ABCDEF' for c in digits):
        if _name_of(int(digits, 16)) == wanted:
            return chr(int(digits, 16))
    raise KeyError(f"undefined character name '{name}'")
