# A pattern of bytes searches whatever lends its bytes, and a template may be such a thing too.
import array
import re

text = b'one two'
for subject in (bytearray(text), memoryview(text), array.array('B', text)):
    found = re.search(b'(o)(n)', subject)
    print(type(found.string).__name__, found, found.groups(), re.findall(b'o', subject))
    print(re.sub(b't', b'T', subject), re.sub(b'none', b'', subject), re.split(b' ', subject))
    print([match.start() for match in re.finditer(b'o', subject)])

for template in (bytearray(b'<\\g<0>>'), memoryview(b'<\\1>'), array.array('B', b'plain')):
    print(re.sub(b'(o)', template, text), re.search(b'(o)', text).expand(template))

# Its size is settled while it is searched.
growing = bytearray(b'aa')
try:
    re.sub(b'a', lambda match: growing.clear() or b'b', growing)
except BufferError as error:
    print(error)
print(growing)


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except TypeError as error:
        print(error)


attempt(re.search, b'a', memoryview(b'abcd')[::2])  # not in one piece
attempt(re.search, 'a', memoryview(b'abcd'))
attempt(re.sub, '(o)', b'x', 'one two')
attempt(re.sub, '(o)', b'x', 'tree')  # nothing to put it into
attempt(re.sub, b'(o)', r'<\1>', b'two')
attempt(re.sub, '(o)', ['x'], 'two')
attempt(re.sub, '(o)', 5, 'two')

# output:
# bytearray <re.Match object; span=(0, 2), match=b'on'> (b'o', b'n') [b'o', b'o']
# b'one Two' b'one two' [b'one', b'two']
# [0, 6]
# memoryview <re.Match object; span=(0, 2), match=b'on'> (b'o', b'n') [b'o', b'o']
# b'one Two' b'one two' [b'one', b'two']
# [0, 6]
# array <re.Match object; span=(0, 2), match=b'on'> (b'o', b'n') [b'o', b'o']
# b'one Two' b'one two' [b'one', b'two']
# [0, 6]
# b'<o>ne tw<o>' b'<o>'
# b'<o>ne tw<o>' b'<o>'
# b'plainne twplain' b'plain'
# Existing exports of data: object cannot be re-sized
# bytearray(b'aa')
# expected string or bytes-like object, got 'memoryview'
# cannot use a string pattern on a bytes-like object
# sequence item 0: expected str instance, bytes found
# tree
# sequence item 1: expected str instance, bytes found
# unhashable type: 'list'
# decoding to str: need a bytes-like object, int found
