# Within a look-behind a condition can ask for a group before it, not for one of its own.
import re

print(re.findall(r'(?:(<)|x)a(?<=(?(1)<|x)a)b', '<ab xab'))
print([re.search(r'(a)?(?<=(?(1)a|b))c', text) for text in ('ac', 'bc', 'c')])
for pattern in (r'(?<=(a)(?(1)b|c))x', r'(a)(?<=(?(2)a|b)(b))c', r'(a)(?<=(?(1)a))c'):
    try:
        print(re.compile(pattern))
    except re.PatternError as error:
        print(error)

# output:
# ['<', '']
# [<re.Match object; span=(0, 2), match='ac'>, <re.Match object; span=(1, 2), match='c'>, None]
# cannot refer to group defined in the same lookbehind subpattern at position 12
# cannot refer to an open group at position 12
# look-behind requires fixed-width pattern
