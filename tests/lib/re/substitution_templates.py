# sub templates: groups by number and name, escapes, empty matches, functions, count, errors.
import re

print(re.sub(r'(\w)(\w)', r'\2\1', 'abcd'), re.sub(r'(?P<x>a)', r'<\g<x>\g<1>\g<0>>', 'aa'), re.sub('a', r'\n\t\\', 'a'), repr(re.sub('a', r'\0', 'a')), re.sub('a', r'\101', 'a'), re.sub('(a)|(b)', r'[\1\2]', 'ab'))
print(re.sub('x*', '-', 'abxd'), re.sub('', '-', 'ab'), re.sub(r'\b', '|', 'a b'), re.sub('a', 'b', 'aaa', count=2), re.subn('a', 'b', 'aXa'), re.sub('a', lambda m: m.group().upper() + str(m.start()), 'ba a'), re.sub('b', lambda m: '', 'abc'))
print(re.sub(b'a', b'\\n', b'a'), re.compile('(?P<n>.)').sub(r'\g<n>!', 'ab', 1), re.sub('(a)(b)?', r'\2', 'a'), re.sub('(?i)A', 'x', 'aA'), re.sub('.', r'\\g<0>', 'a'))
for template in (r'\2', r'\g<2>', r'\g<x>', r'\g', r'\g<', r'\g<>', r'\g<1', r'\g<a b>', r'\q', '\\', r'\g<-1>', r'\400', r'\08', r'\g<01>', r'\g<+1>'):
    try:
        print(template, repr(re.sub('(a)', template, 'a')))
    except (re.PatternError, IndexError) as error:
        print(template, '|', type(error).__name__, error)
for call in (lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', 'b', b'a'), lambda: re.sub(b'a', 'b', b'a'), lambda: re.sub('a', b'b', 'a'), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.sub('a', 'b', 5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(re.match('(?P<y>\\d+)-(\\d+)', '2024-05').expand(r'\2/\g<y>'))

# output:
# badc <aaa><aaa>
# 	\ '\x00' A [a][b]
# -a-b--d- -a-b- |a| |b| bba ('bXb', 2) bA1 A3 ac
# b'\n' a!b  xx \g<0>
# \2 | PatternError invalid group reference 2 at position 1
# \g<2> | PatternError invalid group reference 2 at position 3
# \g<x> | IndexError unknown group name 'x'
# \g | PatternError missing < at position 2
# \g< | PatternError missing group name at position 3
# \g<> | PatternError missing group name at position 3
# \g<1 | PatternError missing >, unterminated name at position 3
# \g<a b> | PatternError bad character in group name 'a b' at position 3
# \q | PatternError bad escape \q at position 0
# \ | PatternError bad escape (end of pattern) at position 0
# \g<-1> | PatternError bad character in group name '-1' at position 3
# \400 | PatternError octal escape value \400 outside of range 0-0o377 at position 0
# \08 '\x008'
# \g<01> 'a'
# \g<+1> | PatternError bad character in group name '+1' at position 3
# decoding to str: need a bytes-like object, int found
# cannot use a string pattern on a bytes-like object
# sequence item 0: expected a bytes-like object, str found
# sequence item 0: expected str instance, bytes found
# sequence item 0: expected str instance, int found
# expected string or bytes-like object, got 'int'
# 05/2024
