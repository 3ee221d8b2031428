# Ignoring case, letters are the same whose small letters are, or their capital ones: K and the sign of Kelvin, s and the
# long s, the Angstrom. So it is for single characters, sets and ranges.
import re

for pattern, text in [
    ('[\u2129-\u212b]', 'k\u00e5K\u00c5'),
    ('[j-l]', 'K\u212a'),
    ('[^k]', 'kK\u212ax'),
    ('\u212a', 'kK'),
    ('[r-t]', 'S\u017f'),
    ('\u017f', 'sS'),
    ('[\u017e-\u0180]', 'sS'),
    ('i', 'I\u0130\u0131'),
    ('[\u0130-\u0131]', 'iI'),
    ('\u03c3', '\u03c2\u03a3'),
    ('\u0390', '\u1fd3'),
    ('[\ufb06]', '\ufb05'),
    ('\u1e9e', '\u00df'),
    ('[\u01c5]', '\u01c4\u01c6'),
]:
    found = [ascii(c) for c in re.findall(pattern, text, re.I)]
    print(ascii(pattern), *found, '| ASCII only:', *map(ascii, re.findall(pattern, text, re.I | re.A)))

# A group that is referred to must come again in the same small letters.
print(re.findall(r'(.)\1', 'kK \u212ak s\u017f', re.I))

# output:
# '[\u2129-\u212b]' 'k' '\xe5' 'K' '\xc5' | ASCII only:
# '[j-l]' 'K' '\u212a' | ASCII only: 'K'
# '[^k]' 'x' | ASCII only: '\u212a' 'x'
# '\u212a' 'k' 'K' | ASCII only:
# '[r-t]' 'S' '\u017f' | ASCII only: 'S'
# '\u017f' 's' 'S' | ASCII only:
# '[\u017e-\u0180]' 's' 'S' | ASCII only:
# 'i' 'I' '\u0130' '\u0131' | ASCII only: 'I'
# '[\u0130-\u0131]' 'i' 'I' | ASCII only:
# '\u03c3' '\u03c2' '\u03a3' | ASCII only:
# '\u0390' '\u1fd3' | ASCII only:
# '[\ufb06]' '\ufb05' | ASCII only:
# '\u1e9e' '\xdf' | ASCII only:
# '[\u01c5]' '\u01c4' '\u01c6' | ASCII only:
# ['k', 'K']
