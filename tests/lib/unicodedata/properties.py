import unicodedata as u
for c in 'aA1 é½²Ⅷ五٣_-(€\u0301\u200d\n\ud800\uffffǅ한ﬁ😀\U000e0100':
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), repr(u.decomposition(c)), u.name(c, None))
import sys
total = 0
for n in range(0, 0x30000, 7):
    c = chr(n)
    total = (total * 31 + n + 7 * u.combining(c) + u.mirrored(c) + sum(map(ord, u.category(c) + u.bidirectional(c) + u.east_asian_width(c)))) % 1000003
print(total, u.unidata_version)

# output:
# 'a' Ll L 0 Na 0 None None None '' LATIN SMALL LETTER A
# 'A' Lu L 0 Na 0 None None None '' LATIN CAPITAL LETTER A
# '1' Nd EN 0 Na 0 1 1 1.0 '' DIGIT ONE
# ' ' Zs WS 0 Na 0 None None None '' SPACE
# '\xe9' Ll L 0 A 0 None None None '0065 0301' LATIN SMALL LETTER E WITH ACUTE
# '\xbd' No ON 0 A 0 None None 0.5 '<fraction> 0031 2044 0032' VULGAR FRACTION ONE HALF
# '\xb2' No EN 0 A 0 None 2 2.0 '<super> 0032' SUPERSCRIPT TWO
# '\u2167' Nl L 0 A 0 None None 8.0 '<compat> 0056 0049 0049 0049' ROMAN NUMERAL EIGHT
# '\u4e94' Lo L 0 W 0 None None 5.0 '' CJK UNIFIED IDEOGRAPH-4E94
# '\u0663' Nd AN 0 N 0 3 3 3.0 '' ARABIC-INDIC DIGIT THREE
# '_' Pc ON 0 Na 0 None None None '' LOW LINE
# '-' Pd ES 0 Na 0 None None None '' HYPHEN-MINUS
# '(' Ps ON 0 Na 1 None None None '' LEFT PARENTHESIS
# '\u20ac' Sc ET 0 A 0 None None None '' EURO SIGN
# '\u0301' Mn NSM 230 A 0 None None None '' COMBINING ACUTE ACCENT
# '\u200d' Cf BN 0 N 0 None None None '' ZERO WIDTH JOINER
# '\n' Cc B 0 N 0 None None None '' None
# '\ud800' Cs L 0 N 0 None None None '' None
# '\uffff' Cn  0 N 0 None None None '' None
# '\u01c5' Lt L 0 N 0 None None None '<compat> 0044 017E' LATIN CAPITAL LETTER D WITH SMALL LETTER Z WITH CARON
# '\ud55c' Lo L 0 W 0 None None None '' HANGUL SYLLABLE HAN
# '\ufb01' Ll L 0 N 0 None None None '<compat> 0066 0069' LATIN SMALL LIGATURE FI
# '\U0001f600' So ON 0 W 0 None None None '' GRINNING FACE
# '\U000e0100' Mn NSM 0 A 0 None None None '' VARIATION SELECTOR-17
# 983166 16.0.0
