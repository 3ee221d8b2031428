# Patterns and templates that are wrong, with message, position, line and column; and the positional arguments that warn.
import re
import warnings

for pattern in ('(', ')', '[', '[a', '[]', '[^]', '*', '+a', '?', 'a**', 'a{2,1}', 'a{1}{2}', '(?P<n>', '(?P<1>a)', '(?P<n>a)(?P<n>b)', '(?P=x)', '(?P>x)', '(?Px)', '(?z)', '(?i', '(?-i)', '(?i-i:a)', '(?L)a', '(?ua:x)', '(?<a)', '(?<=a+)', '(?<=a|bb)', '(?(1)a|b|c)', '(?(n)a)', '(?(2)a)', '(?(', '(?(1a)b)', '\\', '\\1', '\\8', '(a)\\2', '\\x1', '\\u12', '\\U00110000', '\\N{nope}', '\\N', '\\q', '\\g<1>', '[\\q]', '[z-a]', '[a-\\d]', '[\\w-z]', '(?#', 'a(?i)b', '(?i)a(?m)', '\\Q', '(?:', '(?P<a', '(?P<a b>c)', '(?', '(?<', '(?<n>a)', 'a{99999999999}', '(?>a', 'a++b', 'a{,3}+', '(?P<\u00e9>a)', '\n(', 'x\n\n  [b-a]', '(?P=1)', '(?i-)', '(?-:a)', '(?aL:x)', '(?(0)a)'):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            print(repr(pattern), re.compile(pattern).groups, [str(one.message) for one in seen])
        except re.PatternError as error:
            print(repr(pattern), '|', error, '|', error.msg, error.pos, error.lineno, error.colno)
        except (OverflowError, RecursionError) as error:
            print(repr(pattern), type(error).__name__, error)
for template in ('\\2', '\\g<2>', '\\g<', '\\g<>', '\\g<a', '\\g<1a>', '\\g', '\\g<-1>', '\\q', '\\', '\\g<nope>', '\\400', '\\08', '\\g<0>', '\\1', '\\n\\t\\\\', '\\g<n>x', '\\00', '\\x41'):
    try:
        print(repr(template), repr(re.sub('(?P<n>b)', template, 'abc')))
    except (re.PatternError, IndexError) as error:
        print(repr(template), '|', type(error).__name__, error)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(re.sub('a', 'b', 'aaa', 1), re.split('a', 'bab', 1), re.subn('a', 'b', 'aa', 1, re.I))
    print([str(one.message) for one in seen])
for call in (lambda: re.compile(5), lambda: re.match('a', 5), lambda: re.match(b'a', 'a'), lambda: re.match('a', b'a'), lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', b'b', 'a'), lambda: re.compile(re.compile('a'), re.I), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.L), lambda: re.compile('a', re.A | re.U), lambda: re.escape(5), lambda: re.match('a', None), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.sub('a', 'b', 'a', count='x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# '(' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
# ')' | unbalanced parenthesis at position 0 | unbalanced parenthesis 0 1 1
# '[' | unterminated character set at position 0 | unterminated character set 0 1 1
# '[a' | unterminated character set at position 0 | unterminated character set 0 1 1
# '[]' | unterminated character set at position 0 | unterminated character set 0 1 1
# '[^]' | unterminated character set at position 0 | unterminated character set 0 1 1
# '*' | nothing to repeat at position 0 | nothing to repeat 0 1 1
# '+a' | nothing to repeat at position 0 | nothing to repeat 0 1 1
# '?' | nothing to repeat at position 0 | nothing to repeat 0 1 1
# 'a**' | multiple repeat at position 2 | multiple repeat 2 1 3
# 'a{2,1}' | min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3
# 'a{1}{2}' | multiple repeat at position 4 | multiple repeat 4 1 5
# '(?P<n>' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
# '(?P<1>a)' | bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5
# '(?P<n>a)(?P<n>b)' | redefinition of group name 'n' as group 2; was group 1 at position 12 | redefinition of group name 'n' as group 2; was group 1 12 1 13
# '(?P=x)' | unknown group name 'x' at position 4 | unknown group name 'x' 4 1 5
# '(?P>x)' | unknown extension ?P> at position 1 | unknown extension ?P> 1 1 2
# '(?Px)' | unknown extension ?Px at position 1 | unknown extension ?Px 1 1 2
# '(?z)' | unknown extension ?z at position 1 | unknown extension ?z 1 1 2
# '(?i' | missing -, : or ) at position 3 | missing -, : or ) 3 1 4
# '(?-i)' | missing : at position 4 | missing : 4 1 5
# '(?i-i:a)' | bad inline flags: flag turned on and off at position 5 | bad inline flags: flag turned on and off 5 1 6
# '(?L)a' | bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern 3 1 4
# '(?ua:x)' | bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 | bad inline flags: flags 'a', 'u' and 'L' are incompatible 4 1 5
# '(?<a)' | unknown extension ?<a at position 1 | unknown extension ?<a 1 1 2
# '(?<=a+)' | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None
# '(?<=a|bb)' | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None
# '(?(1)a|b|c)' | conditional backref with more than two branches at position 8 | conditional backref with more than two branches 8 1 9
# '(?(n)a)' | unknown group name 'n' at position 3 | unknown group name 'n' 3 1 4
# '(?(2)a)' | invalid group reference 2 at position 3 | invalid group reference 2 3 1 4
# '(?(' | missing group name at position 3 | missing group name 3 1 4
# '(?(1a)b)' | bad character in group name '1a' at position 3 | bad character in group name '1a' 3 1 4
# '\\' | bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1
# '\\1' | invalid group reference 1 at position 1 | invalid group reference 1 1 1 2
# '\\8' | invalid group reference 8 at position 1 | invalid group reference 8 1 1 2
# '(a)\\2' | invalid group reference 2 at position 4 | invalid group reference 2 4 1 5
# '\\x1' | incomplete escape \x1 at position 0 | incomplete escape \x1 0 1 1
# '\\u12' | incomplete escape \u12 at position 0 | incomplete escape \u12 0 1 1
# '\\U00110000' | bad escape \U00110000 at position 0 | bad escape \U00110000 0 1 1
# '\\N{nope}' | undefined character name 'nope' at position 0 | undefined character name 'nope' 0 1 1
# '\\N' | missing { at position 2 | missing { 2 1 3
# '\\q' | bad escape \q at position 0 | bad escape \q 0 1 1
# '\\g<1>' | bad escape \g at position 0 | bad escape \g 0 1 1
# '[\\q]' | bad escape \q at position 1 | bad escape \q 1 1 2
# '[z-a]' | bad character range z-a at position 1 | bad character range z-a 1 1 2
# '[a-\\d]' | bad character range a-\d at position 1 | bad character range a-\d 1 1 2
# '[\\w-z]' | bad character range \w-z at position 1 | bad character range \w-z 1 1 2
# '(?#' | missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1
# 'a(?i)b' | global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2
# '(?i)a(?m)' | global flags not at the start of the expression at position 5 | global flags not at the start of the expression 5 1 6
# '\\Q' | bad escape \Q at position 0 | bad escape \Q 0 1 1
# '(?:' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
# '(?P<a' | missing >, unterminated name at position 4 | missing >, unterminated name 4 1 5
# '(?P<a b>c)' | bad character in group name 'a b' at position 4 | bad character in group name 'a b' 4 1 5
# '(?' | unexpected end of pattern at position 2 | unexpected end of pattern 2 1 3
# '(?<' | unexpected end of pattern at position 3 | unexpected end of pattern 3 1 4
# '(?<n>a)' | unknown extension ?<n at position 1 | unknown extension ?<n 1 1 2
# 'a{99999999999}' OverflowError the repetition number is too large
# '(?>a' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
# 'a++b' 0 []
# 'a{,3}+' 0 []
# '(?P<é>a)' 1 []
# '\n(' | missing ), unterminated subpattern at position 1 (line 2, column 1) | missing ), unterminated subpattern 1 2 1
# 'x\n\n  [b-a]' | bad character range b-a at position 6 (line 3, column 4) | bad character range b-a 6 3 4
# '(?P=1)' | bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5
# '(?i-)' | missing flag at position 4 | missing flag 4 1 5
# '(?-:a)' | missing flag at position 3 | missing flag 3 1 4
# '(?aL:x)' | bad inline flags: cannot use 'L' flag with a str pattern at position 4 | bad inline flags: cannot use 'L' flag with a str pattern 4 1 5
# '(?(0)a)' | bad group number at position 3 | bad group number 3 1 4
# '\\2' | PatternError invalid group reference 2 at position 1
# '\\g<2>' | PatternError invalid group reference 2 at position 3
# '\\g<' | PatternError missing group name at position 3
# '\\g<>' | PatternError missing group name at position 3
# '\\g<a' | PatternError missing >, unterminated name at position 3
# '\\g<1a>' | PatternError bad character in group name '1a' at position 3
# '\\g' | PatternError missing < at position 2
# '\\g<-1>' | PatternError bad character in group name '-1' at position 3
# '\\q' | PatternError bad escape \q at position 0
# '\\' | PatternError bad escape (end of pattern) at position 0
# '\\g<nope>' | IndexError unknown group name 'nope'
# '\\400' | PatternError octal escape value \400 outside of range 0-0o377 at position 0
# '\\08' 'a\x008c'
# '\\g<0>' 'abc'
# '\\1' 'abc'
# '\\n\\t\\\\' 'a\n\t\\c'
# '\\g<n>x' 'abxc'
# '\\00' 'a\x00c'
# '\\x41' | PatternError bad escape \x at position 0
# baa ['b', 'b'] ('ba', 1)
# ["'count' is passed as positional argument", "'maxsplit' is passed as positional argument", "'count' is passed as positional argument"]
# TypeError first argument must be string or compiled pattern
# TypeError expected string or bytes-like object, got 'int'
# TypeError cannot use a bytes pattern on a string-like object
# TypeError cannot use a string pattern on a bytes-like object
# TypeError decoding to str: need a bytes-like object, int found
# TypeError sequence item 0: expected str instance, bytes found
# ValueError cannot process flags argument with a compiled pattern
# ValueError cannot use UNICODE flag with a bytes pattern
# ValueError cannot use LOCALE flag with a str pattern
# ValueError ASCII and UNICODE flags are incompatible
# TypeError decoding to str: need a bytes-like object, int found
# TypeError expected string or bytes-like object, got 'NoneType'
# TypeError sequence item 0: expected str instance, int found
# TypeError 'str' object cannot be interpreted as an integer
