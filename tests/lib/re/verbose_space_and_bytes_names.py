# In a verbose pattern ASCII's spaces are left out, not its separators; names in templates of bytes are ASCII; numbers of
# groups may be as large as they like.
import re

for c in '\x1c\x1f \t\x0b\x85\xa0':
    print(ascii(c), bool(re.fullmatch(f'(?x)a{c}b', 'ab')), bool(re.match('(?x)' + re.escape(c), c)))


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (IndexError, re.PatternError) as error:
        print(type(error).__name__, error)


attempt(re.sub, b'(?P<a>x)', b'\\g<\xc2\xb5>', b'x')
attempt(re.sub, '(?P<a>x)', '\\g<\xb5>', 'x')
attempt(re.match('(a)', 'a').group, 1 << 1000)
attempt(re.match('(a)', 'a').start, -1 << 70)

# output:
# '\x1c' False True
# '\x1f' False True
# ' ' True True
# '\t' True True
# '\x0b' True True
# '\x85' False True
# '\xa0' False True
# PatternError bad character in group name '\xc2\xb5' at position 3
# IndexError unknown group name 'µ'
# IndexError no such group
# IndexError no such group
