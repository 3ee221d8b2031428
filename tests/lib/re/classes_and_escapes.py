# Character classes: ranges, escapes, negation, unicode categories of \w \d \s, bytes, literal specials.
import re

print(re.findall(r'[\w-]+', 'a-b c'), re.findall(r'[^\s,]+', 'a, b\tc'), re.findall(r'[]a]', ']a'), re.findall(r'[^]]', 'a]'), re.findall(r'[a\]b]', 'a]'), re.findall(r'[-a]', '-a'), re.findall(r'[a-]', '-a'), re.findall(r'[\-\\]', '-\\'), re.findall(r'[.*+?]', '.*'), re.findall('[\\x41-\\u0043\\N{LATIN SMALL LETTER A}]', 'ABCa'), re.findall(r'[\101\n]', 'A\n'), re.findall(r'\D|\S', '1 '), re.findall(r'[\D]', '1a'), re.findall(r'[^\W\d_]+', 'ab1_c'))
print(re.findall(r'\d', '1٣５²'), re.findall(r'\w', 'é_ß٣²‿'), re.findall(r'\s', ' \xa0\u2003\x1c\u200b'), re.findall(rb'\w', b'a\xe9'), re.findall(r'(?a)\d\s', '1\xa0 1 '), re.findall(r'.', 'a\nb\r\u2028'))
print(re.findall(r'\Aa|b\Z|b$', 'a\nb\n'), re.findall(r'^a|b$', 'a\nb\n', re.M), re.findall(r'\Ba\B', 'bab a'), re.findall(r'\b', ''), re.findall(r'\B', ''), re.findall(r'a\z', 'ba'), re.findall(r'\bé', 'é'), re.findall(rb'\b\xe9', b'\xe9'))
print(re.findall(r'a{2}', 'aaa'), re.findall(r'a{,2}', 'aaa'), re.findall(r'a{2,}?', 'aaaa'), re.findall(r'a{}', 'a{}'), re.findall(r'a{,}', 'aa'), re.findall(r'a{x}', 'a{x}'), re.findall(r'x{0}', 'x'), re.findall(r'a{1', 'a{1'))
print(re.findall('\\.\\(\\[\\{', '.([{'), re.findall(r'\/\-', '/-'), re.findall('\a\f\v', '\a\f\v'), re.findall(r'\a\f\v\0', '\a\f\v\0'), re.findall(r'\07\x07', '\x07\x07'))

# output:
# ['a-b', 'c'] ['a', 'b', 'c'] [']', 'a'] ['a'] ['a', ']'] ['-', 'a'] ['-', 'a'] ['-', '\\'] ['.', '*'] ['A', 'B', 'C', 'a'] ['A', '\n'] ['1', ' '] ['a'] ['ab', 'c']
# ['1', '٣', '５'] ['é', '_', 'ß', '٣', '²'] [' ', '\xa0', '\u2003', '\x1c'] [b'a'] ['1 '] ['a', 'b', '\r', '\u2028']
# ['a', 'b'] ['a', 'b'] ['a'] [] [''] ['a'] ['é'] []
# ['aa'] ['aa', 'a', ''] ['aa', 'aa'] ['a{}'] ['aa', ''] ['a{x}'] ['', ''] ['a{1']
# ['.([{'] ['/-'] ['\x07\x0c\x0b'] ['\x07\x0c\x0b\x00'] ['\x07\x07']
