print('\N{BULLET}', "\N{GREEK SMALL LETTER ALPHA}\N{SPACE}x", '\N{bullet}', '\N{Latin Small Letter E with Acute}')
print(f'{1}\N{EM DASH}{2}', f'\N{SNOWMAN}', f'{3:\N{BULLET}>4}', rf'\N{1 + 1}', rb'\N{x}')
print(len('\N{PILE OF POO}'), '''\N{RIGHTWARDS ARROW}
\N{LEFTWARDS ARROW}''', t'\N{EURO SIGN}'.strings)
print(eval(r"'\N{COPYRIGHT SIGN}'"), '\N{CJK UNIFIED IDEOGRAPH-4E2D}', '\N{HANGUL SYLLABLE GA}', '\\N{BULLET}')
class C:
    '\N{DEGREE SIGN} of freedom'
print(C.__doc__)

# output:
# • α x • é
# 1—2 ☃ •••3 \N2 b'\\N{x}'
# 1 →
# ← ('€',)
# © 中 가 \N{BULLET}
# ° of freedom
