import unicodedata as u
for name in ('LATIN SMALL LETTER E WITH ACUTE', 'snowman', 'GREEK SMALL LETTER PI', 'HANGUL SYLLABLE HAN', 'CJK UNIFIED IDEOGRAPH-4E2D', 'GRINNING FACE', 'CJK COMPATIBILITY IDEOGRAPH-F900', 'HANGUL SYLLABLE A'):
    c = u.lookup(name)
    print(ascii(c), u.name(c))
print(u.name('中'), u.name('각'), u.name('\n', 'none'), u.name('\u200b'), u.name('\ufeff'))
print(sum(len(u.name(chr(n), '')) * n % 1009 for n in range(0x3000)))

# output:
# '\xe9' LATIN SMALL LETTER E WITH ACUTE
# '\u2603' SNOWMAN
# '\u03c0' GREEK SMALL LETTER PI
# '\ud55c' HANGUL SYLLABLE HAN
# '\u4e2d' CJK UNIFIED IDEOGRAPH-4E2D
# '\U0001f600' GRINNING FACE
# '\uf900' CJK COMPATIBILITY IDEOGRAPH-F900
# '\uc544' HANGUL SYLLABLE A
# CJK UNIFIED IDEOGRAPH-4E2D HANGUL SYLLABLE GAG none ZERO WIDTH SPACE ZERO WIDTH NO-BREAK SPACE
# 5713096
