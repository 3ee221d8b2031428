# Control characters and others are found by names that unicodedata.name() does not tell.
import unicodedata

print(ascii('\N{NULL}\N{LINE FEED}\N{LF}\N{ESC}\N{RS}\N{NBSP}\N{BOM}\N{ZWJ}\N{DELETE}\N{nel}'))
for name in ('BELL', 'ALERT', 'VS1', 'VS16', 'VS17', 'VS256', 'vs2', 'LATIN SMALL LETTER GHA', 'WEIERSTRASS ELLIPTIC FUNCTION',
             'END OF LINE', 'SHY', 'VS257', 'VS0', 'NOBODY'):
    try:
        found = unicodedata.lookup(name)
        print(name, ascii(found), unicodedata.name(found, None))
    except KeyError as error:
        print(error)

# output:
# '\x00\n\n\x1b\x1e\xa0\ufeff\u200d\x7f\x85'
# BELL '\U0001f514' BELL
# ALERT '\x07' None
# VS1 '\ufe00' VARIATION SELECTOR-1
# VS16 '\ufe0f' VARIATION SELECTOR-16
# VS17 '\U000e0100' VARIATION SELECTOR-17
# VS256 '\U000e01ef' VARIATION SELECTOR-256
# vs2 '\ufe01' VARIATION SELECTOR-2
# LATIN SMALL LETTER GHA '\u01a3' LATIN SMALL LETTER OI
# WEIERSTRASS ELLIPTIC FUNCTION '\u2118' SCRIPT CAPITAL P
# END OF LINE '\n' None
# SHY '\xad' SOFT HYPHEN
# "undefined character name 'VS257'"
# "undefined character name 'VS0'"
# "undefined character name 'NOBODY'"
