# Global and scoped flags, their combinations, what may not stand where.
import re

print(re.findall(r'(?i)ab', 'AB ab'), re.findall(r'(?i:a)b', 'Ab AB'), re.findall(r'(?-i:a)B', 'ab AB aB', re.I), re.findall(r'(?s:.)x.', '\nx\n \nxy'), re.findall(r'(?m)^\w', 'a\nb'), re.findall(r'(?x) a  b # comment', 'ab'), re.findall(r'(?x: a b ) c', 'ab c'), re.findall(r'(?a)\w+', 'aé b'), re.findall(r'(?u)\w+', 'aé b'), re.findall(r'(?a:\w)\w', 'aé'))
print(re.compile('(?im)a', re.S).flags, re.compile('a').flags, re.compile(b'a').flags, re.compile(b'(?L)a').flags, re.compile('a', re.A).flags, repr(re.I | re.M), re.compile('x', re.VERBOSE | re.I), re.RegexFlag(0), re.I.name, re.I.value, (re.I | re.S).name, ~re.I & re.S, re.I in (re.I | re.M), list(re.I | re.M), bool(re.NOFLAG))
for pattern, flags in (('a(?i)b', 0), ('(?i', 0), ('(?-', 0), ('(?i-', 0), ('(?-i)', 0), ('(?au)a', 0), ('(?a-u:a)', 0), ('(?-a:a)', 0), ('(?z)', 0), ('(?i-i:a)', 0), ('(?L)a', 0), (b'(?u)a', 0), (b'a', re.U), ('a', re.L), ('a', re.A | re.U), ('(?i:a', 0), ('(?ix-:a)', 0), ('(?-iL:a)', 0)):
    try:
        print(pattern, re.compile(pattern, flags).flags)
    except (re.PatternError, ValueError) as error:
        print(pattern, '|', type(error).__name__, error)
print(re.findall('É', 'é', re.I), re.findall('ß', 'ẞ', re.I), re.findall('[à-ö]', 'É', re.I), re.findall('k', '\u212a', re.I), re.findall('k', '\u212a', re.I | re.A), re.findall('ſ', 'S', re.I), re.findall('İ', 'i', re.I), re.findall('σ', 'ς Σ', re.I), re.findall('(?i)[^a]', 'A'))

# output:
# ['AB', 'ab'] ['Ab'] ['ab', 'aB'] ['\nxy'] ['a', 'b'] ['ab'] ['ab c'] ['a', 'b'] ['aé', 'b'] ['aé']
# 58 32 0 4 256 re.IGNORECASE|re.MULTILINE re.compile('x', re.IGNORECASE|re.VERBOSE) re.NOFLAG IGNORECASE 2 IGNORECASE|DOTALL re.DOTALL True [re.IGNORECASE, re.MULTILINE] False
# a(?i)b | PatternError global flags not at the start of the expression at position 1
# (?i | PatternError missing -, : or ) at position 3
# (?- | PatternError missing flag at position 3
# (?i- | PatternError missing flag at position 4
# (?-i) | PatternError missing : at position 4
# (?au)a | PatternError bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4
# (?a-u:a) | PatternError bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 5
# (?-a:a) | PatternError bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4
# (?z) | PatternError unknown extension ?z at position 1
# (?i-i:a) | PatternError bad inline flags: flag turned on and off at position 5
# (?L)a | PatternError bad inline flags: cannot use 'L' flag with a str pattern at position 3
# b'(?u)a' | PatternError bad inline flags: cannot use 'u' flag with a bytes pattern at position 3
# b'a' | ValueError cannot use UNICODE flag with a bytes pattern
# a | ValueError cannot use LOCALE flag with a str pattern
# a | ValueError ASCII and UNICODE flags are incompatible
# (?i:a | PatternError missing ), unterminated subpattern at position 0
# (?ix-:a) | PatternError missing flag at position 5
# (?-iL:a) | PatternError bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 5
# ['é'] ['ẞ'] ['É'] ['K'] [] ['S'] ['i'] ['ς', 'Σ'] []
