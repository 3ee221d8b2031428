# What may be in a name, and how the wrong characters are told.
for name in ('é', 'ﬁ', 'ª', 'x²', '²', 'a·b', '·', 'ℌ', '𝒳', 'x́', '́x', 'Ⅷ', '日本', '℘', '℮', 'x\u200d', '\u200bx', 'x\u00ad', '€', 'a\u0387', '_', '__', 'µ', 'ſ', 'ĳ', '１', 'x１', 'ﾊ', '🐍', 'a\u037a'):
    try:
        names = {}
        exec(f'{name} = 1', names)
        names.pop('__builtins__')
        print(ascii(name), name.isidentifier(), [ascii(n) for n in names])
    except SyntaxError as error:
        print(ascii(name), name.isidentifier(), error.msg, error.offset)


class C:
    ﬁ = 5


print(C.fi, getattr(C, 'ﬁ', 'not by the raw name'), vars(C)['fi'])

# output:
# '\xe9' True ["'\\xe9'"]
# '\ufb01' True ["'fi'"]
# '\xaa' True ["'a'"]
# 'x\xb2' False invalid character '²' (U+00B2) 2
# '\xb2' False invalid character '²' (U+00B2) 1
# 'a\xb7b' True ["'a\\xb7b'"]
# '\xb7' False invalid character '·' (U+00B7) 1
# '\u210c' True ["'H'"]
# '\U0001d4b3' True ["'X'"]
# 'x\u0301' True ["'x\\u0301'"]
# '\u0301x' False invalid character '́' (U+0301) 1
# '\u2167' True ["'VIII'"]
# '\u65e5\u672c' True ["'\\u65e5\\u672c'"]
# '\u2118' True ["'\\u2118'"]
# '\u212e' True ["'\\u212e'"]
# 'x\u200d' True ["'x\\u200d'"]
# '\u200bx' False invalid non-printable character U+200B 1
# 'x\xad' False invalid non-printable character U+00AD 2
# '\u20ac' False invalid character '€' (U+20AC) 1
# 'a\u0387' True ["'a\\xb7'"]
# '_' True ["'_'"]
# '__' True ["'__'"]
# '\xb5' True ["'\\u03bc'"]
# '\u017f' True ["'s'"]
# '\u0133' True ["'ij'"]
# '\uff11' False invalid character '１' (U+FF11) 1
# 'x\uff11' True ["'x1'"]
# '\uff8a' True ["'\\u30cf'"]
# '\U0001f40d' False invalid character '🐍' (U+1F40D) 1
# 'a\u037a' False invalid character 'ͺ' (U+037A) 2
# 5 not by the raw name 5
