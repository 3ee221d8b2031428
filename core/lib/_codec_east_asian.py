"""The encodings of East Asia: which bytes stand for which character, and coders for them.

The characters are in tables made when the library is built (east_asian_tables.mjs). An encoding without states is a
dict from the bytes of a character to it; those of mail (HZ, ISO 2022) switch between such sets of characters.
"""

import re

import _east_asian_tables as tables
from _codec_errors import lookup_error

_ascii = re.compile(b'[\0-\x7f]*')


# ---- sets of characters: dicts from two bytes (of which the first has its highest bit set) to a character

def _pairs(table):
    lead, trail, rows = table
    return {bytes((first, second)): c for first, row in enumerate(rows.split('\n'), lead)
            for second, c in enumerate(row, trail) if c != ' '}


def _without(pairs, *gaps):
    # Without those from the first to the last code of each gap.
    return {pair: c for pair, c in pairs.items()
            if not any(first <= int.from_bytes(pair) <= last for first, last in gaps)}


def _private(c):
    return '\ue000' <= c <= '\uf8ff'


def _gbk():
    pairs = {pair: c for pair, c in _pairs(tables.gb18030).items() if not _private(c)}
    return _without(pairs, (0xa2e3, 0xa2e3), (0xa8bf, 0xa8bf), (0xa989, 0xa995), (0xfe50, 0xfea0))


def _gb2312():
    pairs = {pair: c for pair, c in _gbk().items()
             if 0xa1 <= pair[0] <= 0xf7 and pair[1] >= 0xa1}
    return _without(pairs, (0xa2a1, 0xa2aa), (0xa6e0, 0xa6f5), (0xa8bb, 0xa8c0)) | {
        b'\xa1\xa4': '\u30fb', b'\xa1\xaa': '\u2015'}


def _big5():
    return _without(_pairs(tables.big5), (0xa3e1, 0xa3e1), (0xf9d6, 0xf9fe)) | {
        b'\xa1\x45': '\u2022', b'\xa1\x4e': '\uff64', b'\xa1\xc2': '\u203e', b'\xa1\xe3': '\u223c',
        b'\xa1\xf2': '\u2641', b'\xa1\xf3': '\u2609', b'\xa2\x41': '\uff0f', b'\xa2\x42': '\uff3c',
        b'\xa2\x44': '\xa5', b'\xa2\x46': '\xa2', b'\xa2\x47': '\xa3'}


def _shift_jis():
    return _without(_pairs(tables.shift_jis), (0x8740, 0x879c), (0xed40, 0xfc4b)) | {
        b'\x81\x60': '\u301c', b'\x81\x61': '\u2016', b'\x81\x7c': '\u2212', b'\x81\x91': '\xa2', b'\x81\x92': '\xa3',
        b'\x81\xca': '\xac'}


def _jis_x_0208():
    # Shift_JIS folds two rows of 94 into one of 188, beside the katakana of half width.
    pairs = {}
    for (lead, trail), c in _shift_jis().items():
        row = (lead - (0x81 if lead < 0xa0 else 0xc1)) * 2 + (trail >= 0x9f)
        column = trail - (0x9f if trail >= 0x9f else 0x41 if trail >= 0x80 else 0x40)
        pairs[bytes((0xa1 + row, 0xa1 + column))] = c
    return pairs


def _ks_x_1001():
    return _pairs(tables.ks_x_1001)


def _halfwidth_katakana():
    return {bytes([byte]): chr(0xff61 - 0xa1 + byte) for byte in range(0xa1, 0xe0)}


# ---- the encodings without states: (characters, {character: bytes} beside their inverse)

def _only(pairs):
    return pairs, {}


def _codes_of_big5():
    return _big5(), {'／': b'\xa2\x41', '＼': b'\xa2\x42', '十': b'\xa4\x51', '卅': b'\xa4\xca'}


def _cp950():
    return _pairs(tables.big5), {
        '十': b'\xa4\x51', '卅': b'\xa4\xca', '\xa2': b'\xa2\x46', '\xa3': b'\xa2\x47', '\xa5': b'\xa2\x44',
        '\u2022': b'\xa1\x45', '\u203e': b'\xa1\xc2', '\u223c': b'\xa1\xe3', '\u2609': b'\xa1\xf3',
        '\u2641': b'\xa1\xf2', '\uff64': b'\xa1\x4e'}


_roman = {'\xa5': b'\\', '\u203e': b'~'}


def _cp932():
    singles = {b'\x80': '\x80', b'\xa0': '\uf8f0', b'\xfd': '\uf8f1', b'\xfe': '\uf8f2', b'\xff': '\uf8f3'}
    return _pairs(tables.shift_jis) | _halfwidth_katakana() | singles, {
        '\xa2': b'\x81\x91', '\xa3': b'\x81\x92', '\xac': b'\x81\xca', '\u2016': b'\x81\x61', '\u2212': b'\x81\x7c',
        '\u301c': b'\x81\x60'}


def _euc_jp():
    halves = {b'\x8e' + byte: c for byte, c in _halfwidth_katakana().items()}
    more = {b'\x8f' + pair: c for pair, c in _pairs(tables.jis_x_0212).items()}
    return _jis_x_0208() | halves | more, _roman


# The letters of a syllable (consonant, vowel, consonant or none) in the order of Unicode, and the numbers of five bits
# that stand for the latter two in Johab.
_consonants = 'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
_initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
_finals = 'ㅤ' + ''.join(c for c in _consonants if c not in 'ㄸㅃㅉ')
_johab_vowels = [*range(3, 8), *range(10, 16), *range(18, 24), *range(26, 30)]
_johab_finals = [*range(1, 18), *range(19, 30)]


def _syllables():
    # Each with the numbers of its letters.
    for number in range(19 * 21 * 28):
        yield chr(0xac00 + number), number // 28 // 21, number // 28 % 21, number % 28


def _euc_kr():
    # A syllable without a code is a filler and the three letters.
    pairs = {pair: c for pair, c in _ks_x_1001().items() if pair != b'\xa4\xd4'}
    codes = {c: pair for pair, c in _ks_x_1001().items()}
    composed = {}
    for syllable, initial, vowel, final in _syllables():
        letters = 'ㅤ', _initials[initial], chr(0x314f + vowel), _finals[final]
        composed[b''.join([codes[letter] for letter in letters])] = syllable
    return pairs | composed, {'ㅤ': b'\xa4\xd4'}


def _cp949():
    # The syllables that KS X 1001 has not, in their order, in what it leaves free of the rows.
    pairs = _ks_x_1001()
    known = set(pairs.values())
    letters = [*range(0x41, 0x5b), *range(0x61, 0x7b), *range(0x81, 0xa1)]
    free = (bytes((lead, trail)) for lead in range(0x81, 0xc7)
            for trail in letters + (list(range(0xa1, 0xff)) if lead < 0xa1 else []))
    others = [syllable for syllable, *_ in _syllables() if syllable not in known]
    return pairs | dict(zip(free, others)), {}


def _johab():
    def code(initial, vowel, final):
        return (0x8000 | initial << 10 | vowel << 5 | final).to_bytes(2)

    pairs = {code(2 + initial, _johab_vowels[vowel], _johab_finals[final]): syllable
             for syllable, initial, vowel, final in _syllables()}
    letters = {code(1, 2, _johab_finals[number]): c for number, c in enumerate(_finals) if number}
    letters |= {code(2 + number, 2, 1): c for number, c in enumerate(_initials)}
    letters |= {code(1, vowel, 1): chr(0x314f + number) for number, vowel in enumerate(_johab_vowels)}
    # The other characters are two rows of KS X 1001 in one.
    for (row, column), c in _ks_x_1001().items():
        if 0xb0 <= row <= 0xc8 or row == 0xa4 and column <= 0xd3 or row in (0xc9, 0xfe):
            continue
        lead, second = divmod(row - 0xa1 if row < 0xb0 else row - 0xca, 2)
        column += 94 * second - 0xa1
        pairs[bytes((lead + (0xd9 if row < 0xb0 else 0xe0), column + (0x31 if column < 78 else 0x43)))] = c
    return letters | pairs | {b'\x84\x41': '\u3000'}, {c: pair for pair, c in letters.items()}


_stateless = {
    'gb2312': lambda: _only(_gb2312()), 'gbk': lambda: _only(_gbk()), 'gb18030': lambda: _only(_pairs(tables.gb18030)),
    'big5': _codes_of_big5, 'cp950': _cp950, 'shift_jis': lambda: (_shift_jis() | _halfwidth_katakana(), _roman),
    'cp932': _cp932, 'euc_jp': _euc_jp, 'euc_kr': _euc_kr, 'cp949': _cp949, 'johab': _johab,
}


# ---- coding

def _handled(error, errors):
    # What the handler answers: a replacement, and where to go on.
    answer = lookup_error(errors)(error)
    kinds = (str, bytes) if isinstance(error, UnicodeEncodeError) else str
    if not (isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[0], kinds)
            and isinstance(answer[1], int)):
        kind = 'encoding' if isinstance(error, UnicodeEncodeError) else 'decoding'
        raise TypeError(f'{kind} error handler must return (str, int) tuple')
    piece, at = answer
    if at < 0:
        at += len(error.object)
    if not 0 <= at <= len(error.object):
        raise IndexError(f'position {at} from error handler out of bounds')
    return piece, at


class _Coder:
    """One encoding: encode(text, errors, state, final) -> (bytes, state) and its inverse, which says how much it used.

    What a subclass has: `coded(c, state)` -> (bytes, state) or KeyError; `character(data, at, state)` -> (text, size,
    state), where a text of None means `size` wrong bytes, or IndexError where bytes are missing; `ended(state)`, the
    bytes that lead back to the first state.
    """

    def __init__(self, name):
        self.name = name

    def encode(self, text, errors, state, final):
        pieces = []
        at = 0
        while at < len(text):
            try:
                piece, state = self.coded(text[at], state)
                at += 1
            except KeyError:
                error = UnicodeEncodeError(self.name, text, at, at + 1, 'illegal multibyte sequence')
                if errors == 'replace':
                    piece, at = '?', at + 1
                else:
                    piece, at = _handled(error, errors)
                if isinstance(piece, str):
                    piece, state = self.encode(piece, 'strict', state, False)
            pieces.append(piece)
        if final:
            pieces.append(self.ended(state))
            state = 0
        return b''.join(pieces), state

    def decode(self, data, errors, state, final):
        pieces = []
        at = 0
        while at < len(data):
            try:
                piece, size, state = self.character(data, at, state)
                reason = 'illegal multibyte sequence'
            except IndexError:
                if not final:
                    break
                piece, size, reason = None, len(data) - at, 'incomplete multibyte sequence'
            if piece is None:
                error = UnicodeDecodeError(self.name, data, at, at + size, reason)
                piece, at = _handled(error, errors)
            else:
                at += size
            pieces.append(piece)
        return ''.join(pieces), at, state

    def ended(self, state):
        return b''


class _Table(_Coder):
    """An encoding without states, as a dict."""

    def __init__(self, name):
        super().__init__(name)
        self.characters, more = _stateless[name]()
        self.codes = {c: code for code, c in reversed(self.characters.items())} | more
        for code in range(128):
            self.codes[chr(code)] = bytes([code])

    def coded(self, c, state):
        return self.codes[c], 0

    def encode(self, text, errors, state, final):
        try:
            return b''.join([self.codes[c] for c in text]), 0
        except KeyError:
            return super().encode(text, errors, state, final)

    def character(self, data, at, state):
        if data[at] < 128:
            end = _ascii.match(data, at).end()
            return data[at:end].decode('ascii'), end - at, 0
        found = self.characters.get(data[at:at + 1])
        if found is not None:
            return found, 1, 0
        size = self.size(data, at)
        data[at + size - 1]
        found = self.characters.get(data[at:at + size])
        return found, 1 if found is None else size, 0

    def size(self, data, at):
        if self.name == 'euc_jp' and data[at] == 0x8f:
            return 3
        if self.name == 'euc_kr' and data[at:at + 2] == b'\xa4\xd4':
            return 8
        return 2


class _Gb18030(_Table):
    """What has no code of two bytes has one of four, with digits in it: the others in the order of Unicode."""

    _first_beyond = 0x90 - 0x81  # the lead byte, from the first one on, where the characters beyond U+FFFF begin

    def __init__(self, name):
        super().__init__(name)
        surrogates = range(0xd800, 0xe000)
        self.others = [code for code in range(128, 0x10000) if chr(code) not in self.codes and code not in surrogates]

    def coded(self, c, state):
        code = ord(c)
        if c in self.codes:
            return self.codes[c], 0
        if code >= 0x10000:
            number = code - 0x10000 + self._first_beyond * 12600
        elif 0xd800 <= code < 0xe000:
            raise KeyError(c)
        else:
            from bisect import bisect_left
            number = bisect_left(self.others, code)
        number, fourth = divmod(number, 10)
        number, third = divmod(number, 126)
        first, second = divmod(number, 10)
        return bytes((0x81 + first, 0x30 + second, 0x81 + third, 0x30 + fourth)), 0

    def encode(self, text, errors, state, final):
        return _Coder.encode(self, text, errors, state, final)

    def character(self, data, at, state):
        first = data[at]
        if first < 128 or not 0x30 <= data[at + 1] <= 0x39:
            return super().character(data, at, state)
        second, third, fourth = data[at + 1], data[at + 2], data[at + 3]
        if not 0x81 <= first <= 0xfe or not 0x81 <= third <= 0xfe or not 0x30 <= fourth <= 0x39:
            return None, 1, 0
        number = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30
        if number < len(self.others):
            return chr(self.others[number]), 4, 0
        code = number - self._first_beyond * 12600 + 0x10000
        return (chr(code), 4, 0) if 0x10000 <= code < 0x110000 else (None, 1, 0)


def _seven_bits(characters):
    return {bytes(byte & 127 for byte in code): c for code, c in characters.items()}


class _Hz(_Coder):
    """GB 2312 between ~{ and ~}, in bytes without their highest bit (RFC 1843). The state is 1 there."""

    def __init__(self, name):
        super().__init__(name)
        self.characters = _seven_bits(_gb2312())
        self.codes = {c: pair for pair, c in self.characters.items()}

    def coded(self, c, state):
        if c < '\x80':
            return (b'~}' if state else b'') + (b'~~' if c == '~' else c.encode()), 0
        return (b'' if state else b'~{') + self.codes[c], 1

    def ended(self, state):
        return b'~}' if state else b''

    def character(self, data, at, state):
        first = data[at]
        if first == 0x7e:
            second = data[at + 1]
            if state:
                return ('', 2, 0) if second == 0x7d else (None, 1, state)
            found = {0x7e: '~', 0x0a: '', 0x7b: ''}.get(second)
            return found, 1 if found is None else 2, int(second == 0x7b)
        if not state:
            return (chr(first) if first < 128 else None), 1, 0
        data[at + 1]
        found = self.characters.get(data[at:at + 2])
        return found, 1 if found is None else 2, 1


# ---- ISO 2022: escape sequences say which set of characters the bytes that follow are of

def _roman_set():
    return {bytes([code | 128]): {0x5c: '\xa5', 0x7e: '\u203e'}.get(code, chr(code)) for code in range(0x20, 0x80)}


def _jis_x_0212():
    return _pairs(tables.jis_x_0212)


def _upper_half(encoding):
    return {bytes([code]): c for code in range(0xa0, 0x100) if (c := bytes([code]).decode(encoding, 'ignore'))}


# By the bytes of an escape sequence that name a set; a dollar is said of those of two bytes.
_sets = {b'J': _roman_set, b'I': _halfwidth_katakana, b'$@': _jis_x_0208, b'$B': _jis_x_0208, b'$D': _jis_x_0212,
         b'$C': _ks_x_1001, b'$A': _gb2312, b'A': lambda: _upper_half('latin-1'),
         b'F': lambda: _upper_half('iso8859-7')}

# The sequences of each encoding, in the order in which an encoder tries them; what is for G2 it never writes.
_designations = {
    'iso2022_jp': (b'$B', b'(J', b'$@'),
    'iso2022_jp_1': (b'$B', b'$(D', b'$@', b'(J'),
    'iso2022_jp_2': (b'$B', b'$(D', b'$(C', b'$(A', b'$@', b'(J', b'.A', b'.F'),
    'iso2022_jp_ext': (b'$B', b'$(D', b'(J', b'(I', b'$@'),
    'iso2022_kr': (b'$)C',),
}
_ascii_set = b'B'


def _parts(sequence):
    # A designation is a place and a set: b'$(D' is ord('('), b'$D'.
    middle = sequence.strip(b'$')
    place = middle[0] if len(middle) > 1 else 0x28
    return place, sequence[:1].strip(b'(.)') + sequence[-1:]


def _ends_escape(byte):
    return 0x40 <= byte <= 0x5a


class _Iso2022(_Coder):
    """The state is what sets are in G0, G1 and G2, whether bytes are of G1 (between SO and SI), and whether they are of
    an escape sequence of another kind, which stays in the text."""

    def __init__(self, name):
        super().__init__(name)
        self.designations = [(sequence, *_parts(sequence)) for sequence in _designations[name]]
        self.shifts = name == 'iso2022_kr'
        self.has_g2 = name == 'iso2022_jp_2'
        self.characters = {set: _seven_bits(_sets[set]()) for _, _, set in self.designations}
        self.codes = {set: {c: code for code, c in characters.items()} for set, characters in self.characters.items()}

    first = _ascii_set, None, None, False, False

    def coded(self, c, state):
        g0, g1, g2, shifted, _ = state or self.first
        if c < '\x80':
            back = (b'\x0f' if shifted else b'') + (b'' if g0 == _ascii_set else b'\x1b(B')
            return back + c.encode(), (_ascii_set, g1, g2, False, False)
        for sequence, place, set in self.designations:
            if place != 0x2e and c in self.codes[set]:
                break
        else:
            raise KeyError(c)
        before = b''
        if place == 0x28:
            if shifted:
                before = b'\x0f'
            if g0 != set:
                before += b'\x1b' + sequence
            return before + self.codes[set][c], (set, g1, g2, False, False)
        if g1 != set:
            before = b'\x1b' + sequence
        if not shifted:
            before += b'\x0e'
        return before + self.codes[set][c], (g0, set, g2, True, False)

    def ended(self, state):
        g0, _, _, shifted, _ = state or self.first
        return (b'\x0f' if shifted else b'') + (b'' if g0 == _ascii_set else b'\x1b(B')

    def character(self, data, at, state):
        state = g0, g1, g2, shifted, escaped = state or self.first
        byte = data[at]
        if escaped:
            return chr(byte), 1, (g0, g1, g2, shifted, not _ends_escape(byte))
        if byte == 0x1b:
            if data[at + 1] in b'()$.&':
                return self.designated(data, at, state)
            if data[at + 1] == 0x4e and self.has_g2:
                byte = data[at + 2]
                plain = chr(byte) if byte < 128 and g2 is None else None
                return self.characters.get(g2, {}).get(data[at + 2:at + 3], plain), 3, state
            return '\x1b', 1, (g0, g1, g2, shifted, True)
        elif byte in (0x0e, 0x0f) and self.shifts:
            return '', 1, (g0, g1, g2, byte == 0x0e, False)
        elif byte >= 0x80:
            return None, 1, state
        elif byte == 0x0a:
            return '\n', 1, (g0, g1, g2, False, False)
        set = g1 if shifted else g0
        if byte < 0x20 or set in (None, _ascii_set):
            return chr(byte), 1, state
        size = len(set)
        data[at + size - 1]
        return self.characters[set].get(data[at:at + size]), size, state

    def designated(self, data, at, state):
        end = at + 1
        while not _ends_escape(data[end]):
            end += 1
            if end == at + 16:
                return None, 1, state
        sequence = data[at + 1:end + 1]
        size = len(sequence) + 1
        place, set = _parts(sequence)
        well_formed = size == 3 or size == 4 and sequence[:1] == b'$'
        known = set == _ascii_set or set in self.characters
        if not well_formed or not known or place not in (b'().' if self.has_g2 else b'()'):
            return None, size, state
        state = list(state)
        state[b'().'.index(place)] = set
        return '', size, tuple(state)


# ---- what codecs are told

_coders = {}


def names():
    """The encodings that are here."""
    return [*_stateless, 'hz', *_designations]


def _coder(name):
    if name not in _coders:
        kind = {'gb18030': _Gb18030, 'hz': _Hz}.get(name, _Iso2022 if name in _designations else _Table)
        _coders[name] = kind(name)
    return _coders[name]


def codec(name):
    """The CodecInfo of one of these encodings."""
    import codecs
    from _codec_streams import IncrementalWriter

    coder = _coder(name)

    def encode(input, errors='strict', /):
        input = str(input)
        return coder.encode(input, errors or 'strict', 0, True)[0], len(input)

    def decode(input, errors='strict', /):
        try:
            data = bytes(memoryview(input))
        except TypeError:
            raise TypeError(f'a bytes-like object is required, not {type(input).__name__!r}') from None
        return coder.decode(data, errors or 'strict', 0, True)[0], len(data)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        state = 0

        def encode(self, input, final=False):
            if not isinstance(input, str):
                raise TypeError("couldn't convert the object to str.")
            result, self.state = coder.encode(input, self.errors, self.state, final)
            return result

        def reset(self):
            self.state = 0

        def getstate(self):
            return self.state

        def setstate(self, state):
            self.state = state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        state = 0

        def _buffer_decode(self, input, errors, final):
            text, used, self.state = coder.decode(input, errors, self.state, final)
            return text, used

        def reset(self):
            super().reset()
            self.state = 0

        def getstate(self):
            return self.buffer, self.state

        def setstate(self, state):
            self.buffer, self.state = state

    class StreamWriter(IncrementalWriter):
        incremental_encoder = IncrementalEncoder

    class StreamReader(codecs.StreamReader):
        state = 0

        def decode(self, input, errors='strict'):
            text, used, self.state = coder.decode(input, errors, self.state, False)
            return text, used

        def reset(self):
            super().reset()
            self.state = 0

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name)
