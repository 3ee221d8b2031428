# Every kind of mistake in a pattern with its message, position, line and column.
import re

for pattern in ('(', ')', '[', '[]', 'a)', '(a', '*', 'a{2,1}', '\\', '[z-a]', '[\\d-z]', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=b)', '(?Pa)', '(?P', '(?P<', '(?P<a', '(?P=', '(?P=a', '(?', '(?a', '(?#', '(?%)', '\\1', '(\\1)', '\\x', '\\xg0', '\\u12', '\\U0011ffff', '\\N{x y}', '\\N', '\\N{DIGIT ONE', '\\q', '[\\q]', '\\8', '\\400', '[a', 'ab\n(c', '(?P<a b>x)', '(?P<>x)', '(?=', '(?<', 'x{99999999999999}', '\\g', '(?P>a)', '[[:alpha:]', '(?:', '(?P<é>x)'):
    try:
        print(repr(pattern), re.compile(pattern).groups)
    except re.PatternError as error:
        print(repr(pattern), '|', error.msg, error.pos, error.lineno, error.colno, '|', error)
    except Exception as error:
        print(repr(pattern), type(error).__name__, error)
try:
    re.compile(b'(?P<\xc3\xa9>x)')
except re.PatternError as error:
    print(error)
for bad in (5, None, ['a']):
    try:
        re.compile(bad)
    except TypeError as error:
        print(error)

# output:
# '(' | missing ), unterminated subpattern 0 1 1 | missing ), unterminated subpattern at position 0
# ')' | unbalanced parenthesis 0 1 1 | unbalanced parenthesis at position 0
# '[' | unterminated character set 0 1 1 | unterminated character set at position 0
# '[]' | unterminated character set 0 1 1 | unterminated character set at position 0
# 'a)' | unbalanced parenthesis 1 1 2 | unbalanced parenthesis at position 1
# '(a' | missing ), unterminated subpattern 0 1 1 | missing ), unterminated subpattern at position 0
# '*' | nothing to repeat 0 1 1 | nothing to repeat at position 0
# 'a{2,1}' | min repeat greater than max repeat 2 1 3 | min repeat greater than max repeat at position 2
# '\\' | bad escape (end of pattern) 0 1 1 | bad escape (end of pattern) at position 0
# '[z-a]' | bad character range z-a 1 1 2 | bad character range z-a at position 1
# '[\\d-z]' | bad character range \d-z 1 1 2 | bad character range \d-z at position 1
# '(?P<1>a)' | bad character in group name '1' 4 1 5 | bad character in group name '1' at position 4
# '(?P<a>x)(?P<a>y)' | redefinition of group name 'a' as group 2; was group 1 12 1 13 | redefinition of group name 'a' as group 2; was group 1 at position 12
# '(?P=b)' | unknown group name 'b' 4 1 5 | unknown group name 'b' at position 4
# '(?Pa)' | unknown extension ?Pa 1 1 2 | unknown extension ?Pa at position 1
# '(?P' | unexpected end of pattern 3 1 4 | unexpected end of pattern at position 3
# '(?P<' | missing group name 4 1 5 | missing group name at position 4
# '(?P<a' | missing >, unterminated name 4 1 5 | missing >, unterminated name at position 4
# '(?P=' | missing group name 4 1 5 | missing group name at position 4
# '(?P=a' | missing ), unterminated name 4 1 5 | missing ), unterminated name at position 4
# '(?' | unexpected end of pattern 2 1 3 | unexpected end of pattern at position 2
# '(?a' | missing -, : or ) 3 1 4 | missing -, : or ) at position 3
# '(?#' | missing ), unterminated comment 0 1 1 | missing ), unterminated comment at position 0
# '(?%)' | unknown extension ?% 1 1 2 | unknown extension ?% at position 1
# '\\1' | invalid group reference 1 1 1 2 | invalid group reference 1 at position 1
# '(\\1)' | cannot refer to an open group 1 1 2 | cannot refer to an open group at position 1
# '\\x' | incomplete escape \x 0 1 1 | incomplete escape \x at position 0
# '\\xg0' | incomplete escape \x 0 1 1 | incomplete escape \x at position 0
# '\\u12' | incomplete escape \u12 0 1 1 | incomplete escape \u12 at position 0
# '\\U0011ffff' | bad escape \U0011ffff 0 1 1 | bad escape \U0011ffff at position 0
# '\\N{x y}' | undefined character name 'x y' 0 1 1 | undefined character name 'x y' at position 0
# '\\N' | missing { 2 1 3 | missing { at position 2
# '\\N{DIGIT ONE' | missing }, unterminated name 3 1 4 | missing }, unterminated name at position 3
# '\\q' | bad escape \q 0 1 1 | bad escape \q at position 0
# '[\\q]' | bad escape \q 1 1 2 | bad escape \q at position 1
# '\\8' | invalid group reference 8 1 1 2 | invalid group reference 8 at position 1
# '\\400' | octal escape value \400 outside of range 0-0o377 0 1 1 | octal escape value \400 outside of range 0-0o377 at position 0
# '[a' | unterminated character set 0 1 1 | unterminated character set at position 0
# 'ab\n(c' | missing ), unterminated subpattern 3 2 1 | missing ), unterminated subpattern at position 3 (line 2, column 1)
# '(?P<a b>x)' | bad character in group name 'a b' 4 1 5 | bad character in group name 'a b' at position 4
# '(?P<>x)' | missing group name 4 1 5 | missing group name at position 4
# '(?=' | missing ), unterminated subpattern 0 1 1 | missing ), unterminated subpattern at position 0
# '(?<' | unexpected end of pattern 3 1 4 | unexpected end of pattern at position 3
# 'x{99999999999999}' OverflowError the repetition number is too large
# '\\g' | bad escape \g 0 1 1 | bad escape \g at position 0
# '(?P>a)' | unknown extension ?P> 1 1 2 | unknown extension ?P> at position 1
# error_positions.py:6: FutureWarning: Possible nested set at position 1
#   print(repr(pattern), re.compile(pattern).groups)
# '[[:alpha:]' 0
# '(?:' | missing ), unterminated subpattern 0 1 1 | missing ), unterminated subpattern at position 0
# '(?P<é>x)' 1
# bad character in group name '\xc3\xa9' at position 4
# first argument must be string or compiled pattern
# first argument must be string or compiled pattern
# cannot use 'tuple' as a dict key (unhashable type: 'list')
