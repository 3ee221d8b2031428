# Characters have other names besides their own: control characters have only such names.
import unicodedata

print('\N{BYTE ORDER MARK}' == '\ufeff', ascii('\N{NULL}\N{LINE FEED}\N{NBSP}\N{ESC}\N{VS17}\N{VS2}'))
for name in ('latin small letter gha', 'ZWJ', 'BEL', 'KANNADA LETTER LLLA', 'VS256'):
    character = unicodedata.lookup(name)
    print(name, ascii(character), unicodedata.name(character, None))

for name in ('LINE FEED (LF)', 'VS257', 'VS0'):
    try:
        unicodedata.lookup(name)
    except KeyError as error:
        print(error)

# output:
# True '\x00\n\xa0\x1b\U000e0100\ufe01'
# latin small letter gha '\u01a3' LATIN SMALL LETTER OI
# ZWJ '\u200d' ZERO WIDTH JOINER
# BEL '\x07' None
# KANNADA LETTER LLLA '\u0cde' KANNADA LETTER FA
# VS256 '\U000e01ef' VARIATION SELECTOR-256
# "undefined character name 'LINE FEED (LF)'"
# "undefined character name 'VS257'"
# "undefined character name 'VS0'"
