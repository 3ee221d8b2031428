"""The tables of RFC 3454, by which protocols compare names and passwords: they are those of Unicode 3.2."""

from bisect import bisect_right
from itertools import accumulate
from unicodedata import bidirectional, category, normalize

# Table A.1: where what is not assigned begins and ends, each as the distance from the one before, in base 36.
_unassigned = list(accumulate(int(distance, 36) for distance in '''
    f5 1 i s 2m 2 1r h 28 g g 4 2 4 1 3 1 5 7 1 1 1 k 1 18 1 13 9 3r 1 1z 1 12 2 2 6 g x 12 2 7 1 13 1 2 6 h 1 n 1 a b
    r 5 5 n 1 e 1 3 1 1 q 5 m a 3y 2 f 1 e 1 u 3 r 1h 1e 9b 3 1 1h 2 i 2 5 3 p g 3 1 8 2 2 2 m 1 7 1 1 3 4 2 1 1 7 2 2
    2 3 9 1 4 2 1 5 2 l 7 1 2 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 b 4 1 1 7 f c 3 1 7 1 1 1 3 1 m 1 7 1 2 1 5 2
    a 1 3 1 3 2 1 f 1 5 a h 3 1 8 2 2 2 m 1 7 1 2 2 4 2 8 3 2 2 3 8 2 4 2 1 3 4 b h 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3
    3 8 1 3 4 5 3 3 1 4 9 1 f c e 3 1 8 1 3 1 n 1 a 1 5 4 7 1 3 1 4 7 2 9 2 4 a i 2 1 8 1 3 1 n 1 a 1 5 4 7 1 3 1 4 7
    2 7 1 1 2 4 a i 2 1 8 1 3 1 n 1 g 4 6 2 3 1 4 9 1 8 2 4 a i 2 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 i 3 c 1m 4 t 11
    2 1 1 2 2 1 1 2 1 6 4 1 7 1 3 1 1 1 1 2 2 1 d 1 3 2 5 1 1 1 6 2 a 2 2 y 20 1 y 6 r 4 8 1 10 1 f 2 1 1c y 1 5 1 2 1
    7 3 4 6 q 1y 12 a 15 2 1 4 2i 5 1w 5 2a 6 7 1 1r 1 1 1 4 2 7 1 1 1 4 2 13 1 1 1 4 2 v 1 1 1 4 2 7 1 1 1 4 2 7 1 7
    1 n 1 v 1 1 1 4 2 7 1 13 1 j 6 s z 2d c hi 9 t 3 29 f d 1 7 b n 9 k c d 1 3 1 2 c 2l 3 a m f 1 a 6 2g 8 16 11y 4c
    4 2i 6 m 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 1 2b 4 1 7 5 6 8 2 r h i u r l 1n 2 f 7 1d
    c fz 1d 13 p b l 4f 1 7o 2 2 1 2t 2 a 3b 4 1 4 2 s 1 z 1 1 1 4 3 1 1 7 2 1g 3 o 1 e h s 4 ls ow q 1 2h c 5y q c 4
    1s 1 2e 2 2v 5 14 4 2m 1 14 1k 19 3 10 d 17 3 25 4 1b 1 3b 4 2r 2 v 1 52u 22 g4m 2i wd 3 1j 1fd 8mc 2k 6r2 2 1n 45
    7 c 5 5 q 1 5 1 1 1 2 1 2 1 30 x a5 g 1s 2 1i 8 19 3 g g 4 c n 2 a 1 j 1 4 4 5 1 3r 2 1 1 5a 3 6 2 6 2 6 2 3 3 7 1
    7 a 7 lc v 1 4 c r 51 12 2 12 148i 6u a 13 3 50 f6 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 4 1 2 1 1t 1 4 2 8 1 7 1 s 1
    4 1 5 1 1 3 7 1 9e 4 82 4 1e 7we wyh g15 f2 15s 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2
    1eke 2 1eke 2 1 1 u 2o 1egu
'''.split()))


def in_table_a1(code):
    """Unassigned."""
    return bisect_right(_unassigned, ord(code)) % 2 == 1


def in_table_b1(code):
    """Commonly mapped to nothing."""
    return code in '\xad\u034f\u1806\u180b\u180c\u180d\u200b\u200c\u200d\u2060\ufeff' or '\ufe00' <= code <= '\ufe0f'


def map_table_b3(code):
    """The case folded, without normalization afterwards."""
    if in_table_a1(code):
        return code
    folded = code.casefold()
    if folded == code:
        plain = normalize('NFKC', code)
        if plain.casefold() != plain:
            folded = plain.casefold()
    # What has another case since a later version has none here.
    return code if any(map(in_table_a1, folded)) else folded


def _folded(text):
    return normalize('NFKC', ''.join(map(map_table_b3, text)))


def map_table_b2(code):
    """The case folded, for normalization with NFKC afterwards."""
    if in_table_a1(code):
        return code
    # Normalization may bring what folds again (RFC 3454, 3.2).
    twice = _folded(_folded(code))
    return map_table_b3(code) if twice == _folded(code) else twice


def in_table_c11(code):
    """ASCII space."""
    return code == ' '


def in_table_c12(code):
    """Other spaces."""
    return code != ' ' and (category(code) == 'Zs' or code == '\u200b')


def in_table_c11_c12(code):
    """Spaces."""
    return in_table_c11(code) or in_table_c12(code)


def in_table_c21(code):
    """ASCII controls."""
    return code < ' ' or code == '\x7f'


def in_table_c22(code):
    """Other controls."""
    return ('\x80' <= code <= '\x9f' or code in '\u06dd\u070f\u180e\u200c\u200d\u2028\u2029\ufeff'
            or '\u2060' <= code <= '\u2063' or '\u206a' <= code <= '\u206f' or '\ufff9' <= code <= '\ufffc'
            or '\U0001d173' <= code <= '\U0001d17a')


def in_table_c21_c22(code):
    """Controls."""
    return in_table_c21(code) or in_table_c22(code)


def in_table_c3(code):
    """For private use."""
    return category(code) == 'Co'


def in_table_c4(code):
    """No characters."""
    return '\ufdd0' <= code <= '\ufdef' or ord(code) & 0xfffe == 0xfffe


def in_table_c5(code):
    """Surrogates."""
    return category(code) == 'Cs'


def in_table_c6(code):
    """Not proper in plain text."""
    return '\ufff9' <= code <= '\ufffd'


def in_table_c7(code):
    """Not proper in a canonical form."""
    return '\u2ff0' <= code <= '\u2ffb'


def in_table_c8(code):
    """What changes how text is shown, or is deprecated."""
    return (code in '\u0340\u0341\u200e\u200f' or '\u202a' <= code <= '\u202e' or '\u206a' <= code <= '\u206f')


def in_table_c9(code):
    """Tags."""
    return code == '\U000e0001' or '\U000e0020' <= code <= '\U000e007f'


def in_table_d1(code):
    """Written from right to left."""
    return code == '\u06dd' or code != '\u070f' and not in_table_a1(code) and bidirectional(code) in ('R', 'AL')


# What is written from left to right today, or was in Unicode 3.2.
_turned = ('\u0cbf\u0cc6\u1734\u17b4\u17b5\u1885\u1886\u2132\u302e\u302f\U0001d6c1\U0001d6db\U0001d6fb\U0001d715'
           '\U0001d735\U0001d74f\U0001d76f\U0001d789\U0001d7a9\U0001d7c3')


def in_table_d2(code):
    """Written from left to right."""
    is_turned = code in _turned or '\u2800' <= code <= '\u28ff'
    return not in_table_a1(code) and (bidirectional(code) == 'L') != is_turned
