# wrap and fill with each option: indents, tabs, hyphens, long words, white space, max_lines with placeholders, sentence ends.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

text = "This is a paragraph that already has\nline breaks.  But some of its lines\tare much longer than the others -- so it needs to be wrapped, well-known trick. Isn't it? (yes.)  End"
for kwargs in ({}, {'width': 20}, {'width': 20, 'initial_indent': '* ', 'subsequent_indent': '  '}, {'width': 15, 'break_on_hyphens': False}, {'width': 8, 'break_long_words': False}, {'width': 5}, {'width': 30, 'expand_tabs': False}, {'width': 30, 'tabsize': 2}, {'width': 30, 'replace_whitespace': False}, {'width': 25, 'drop_whitespace': False}, {'width': 40, 'fix_sentence_endings': True}, {'width': 25, 'max_lines': 2}, {'width': 25, 'max_lines': 2, 'placeholder': ' (more)'}, {'width': 25, 'max_lines': 1, 'placeholder': '...'}, {'width': 12, 'max_lines': 3, 'placeholder': '~'}):
    print(kwargs, wrap(text, **kwargs))
for args, kwargs in ((('x', 0), {}), (('x', -1), {}), (('word', 5), {'initial_indent': '------'}), (('hello there', 10), {'max_lines': 1, 'placeholder': ' is far too long'}), (('abc def', 3), {'max_lines': 1, 'initial_indent': '   '})):
    try:
        print(wrap(*args, **kwargs))
    except ValueError as error:
        print(error)
for sample in ('', ' ', '  leading', 'trailing  ', 'a\n\nb', 'yaba-daba-doo', 'this-is-a-useful-feature-for-reformatting', '--option and -o --long-option=x', 'em--dash---long', "what-d'you-call-it.", 'a-1 b-c2 1-2-3', 'x/y/z path-to-file', 'aaaa bbbb\u00a0cccc', 'foo\u2003bar', 'Hello...world...', '-', '--', 'ab -c', 'Dr. Who said "Yes." And left.  '):
    print(repr(sample), wrap(sample, 8), TextWrapper(width=10)._split(sample))
print(shorten('Hello  world!', 12), shorten('Hello  world!', 11), shorten('Hello world', 10, placeholder='...'), repr(shorten('', 5)), shorten('   hello   there   ', 50), repr(indent('a\n\n  \nb', '> ')), repr(indent('a\n\nb\n', '+', lambda line: True)), repr(indent('', 'x')), repr(indent('a\r\nb\x0bc', '-')))
for sample in ('  a\n    b\n  c', '\ta\n\t\tb', '  a\n\tb', '  a\n   \n  b\n', 'a\n  b', '\n\n  x\n', '   \n\t\n', '  \\\n  a', '', '    a\n    b\n   c', ' \ta\n \tb'):
    print(repr(dedent(sample)))
try:
    dedent(5)
except TypeError as error:
    print(type(error).__name__, error)
try:
    shorten('x' * 30, 3, placeholder='.....')
except ValueError as error:
    print(error)
w = TextWrapper(width=10)
w.width = 6
print(w.wrap('some words here'), w.fill('some words here'), fill('a b c', 3), sorted(vars(w)))

# output:
# {} ['This is a paragraph that already has line breaks.  But some of its', 'lines     are much longer than the others -- so it needs to be', "wrapped, well-known trick. Isn't it? (yes.)  End"]
# {'width': 20} ['This is a paragraph', 'that already has', 'line breaks.  But', 'some of its lines', 'are much longer than', 'the others -- so it', 'needs to be wrapped,', 'well-known trick.', "Isn't it? (yes.)", 'End']
# {'width': 20, 'initial_indent': '* ', 'subsequent_indent': '  '} ['* This is a', '  paragraph that', '  already has line', '  breaks.  But some', '  of its lines', '  are much longer', '  than the others --', '  so it needs to be', '  wrapped, well-', "  known trick. Isn't", '  it? (yes.)  End']
# {'width': 15, 'break_on_hyphens': False} ['This is a', 'paragraph that', 'already has', 'line breaks.', 'But some of its', 'lines     are', 'much longer', 'than the others', '-- so it needs', 'to be wrapped,', 'well-known', "trick. Isn't", 'it? (yes.)  End']
# {'width': 8, 'break_long_words': False} ['This is', 'a', 'paragraph', 'that', 'already', 'has line', 'breaks.', 'But some', 'of its', 'lines', 'are much', 'longer', 'than the', 'others', '-- so it', 'needs to', 'be', 'wrapped,', 'well-', 'known', 'trick.', "Isn't", 'it?', '(yes.)', 'End']
# {'width': 5} ['This', 'is a', 'parag', 'raph', 'that', 'alrea', 'dy', 'has', 'line', 'break', 's.', 'But', 'some', 'of', 'its', 'lines', 'are', 'much', 'longe', 'r', 'than', 'the o', 'thers', '-- so', 'it', 'needs', 'to be', 'wrapp', 'ed,', 'well-', 'known', 'trick', '.', "Isn't", 'it? (', 'yes.)', 'End']
# {'width': 30, 'expand_tabs': False} ['This is a paragraph that', 'already has line breaks.  But', 'some of its lines are much', 'longer than the others -- so', 'it needs to be wrapped, well-', "known trick. Isn't it? (yes.)", 'End']
# {'width': 30, 'tabsize': 2} ['This is a paragraph that', 'already has line breaks.  But', 'some of its lines are much', 'longer than the others -- so', 'it needs to be wrapped, well-', "known trick. Isn't it? (yes.)", 'End']
# {'width': 30, 'replace_whitespace': False} ['This is a paragraph that', 'already has\nline breaks.  But', 'some of its lines     are much', 'longer than the others -- so', 'it needs to be wrapped, well-', "known trick. Isn't it? (yes.)", 'End']
# {'width': 25, 'drop_whitespace': False} ['This is a paragraph that ', 'already has line breaks.', '  But some of its lines', '     are much longer than', ' the others -- so it ', 'needs to be wrapped, ', "well-known trick. Isn't ", 'it? (yes.)  End']
# {'width': 40, 'fix_sentence_endings': True} ['This is a paragraph that already has', 'line breaks.  But some of its lines', 'are much longer than the others -- so it', 'needs to be wrapped, well-known trick.', "Isn't it?  (yes.)  End"]
# {'width': 25, 'max_lines': 2} ['This is a paragraph that', 'already has line [...]']
# {'width': 25, 'max_lines': 2, 'placeholder': ' (more)'} ['This is a paragraph that', 'already has line (more)']
# {'width': 25, 'max_lines': 1, 'placeholder': '...'} ['This is a paragraph...']
# {'width': 12, 'max_lines': 3, 'placeholder': '~'} ['This is a', 'paragraph', 'that~']
# invalid width 0 (must be > 0)
# invalid width -1 (must be > 0)
# ['------w', 'ord']
# placeholder too large for max width
# placeholder too large for max width
# '' [] []
# ' ' [] [' ']
# '  leading' ['leading'] ['  ', 'leading']
# 'trailing  ' ['trailing'] ['trailing', '  ']
# 'a\n\nb' ['a  b'] ['a', '\n\n', 'b']
# 'yaba-daba-doo' ['yaba-', 'daba-doo'] ['yaba-', 'daba-', 'doo']
# 'this-is-a-useful-feature-for-reformatting' ['this-is-', 'a-', 'useful-', 'feature-', 'for-refo', 'rmatting'] ['this-', 'is-', 'a-', 'useful-', 'feature-', 'for-', 'reformatting']
# '--option and -o --long-option=x' ['--option', 'and -o', '--long-', 'option=x'] ['--option', ' ', 'and', ' ', '-o', ' ', '--long-', 'option=x']
# 'em--dash---long' ['em--dash', '---long'] ['em', '--', 'dash', '---', 'long']
# "what-d'you-call-it." ['what-', "d'you-", 'call-it.'] ["what-d'you-", 'call-', 'it.']
# 'a-1 b-c2 1-2-3' ['a-1 b-c2', '1-2-3'] ['a-1', ' ', 'b-c2', ' ', '1-2-3']
# 'x/y/z path-to-file' ['x/y/z', 'path-to-', 'file'] ['x/y/z', ' ', 'path-', 'to-', 'file']
# 'aaaa bbbb\xa0cccc' ['aaaa bbb', 'b\xa0cccc'] ['aaaa', ' ', 'bbbb\xa0cccc']
# 'foo\u2003bar' ['foo\u2003bar'] ['foo\u2003bar']
# 'Hello...world...' ['Hello...', 'world...'] ['Hello...world...']
# '-' ['-'] ['-']
# '--' ['--'] ['--']
# 'ab -c' ['ab -c'] ['ab', ' ', '-c']
# 'Dr. Who said "Yes." And left.  ' ['Dr. Who', 'said', '"Yes."', 'And', 'left.'] ['Dr.', ' ', 'Who', ' ', 'said', ' ', '"Yes."', ' ', 'And', ' ', 'left.', '  ']
# Hello world! Hello [...] Hello... '' hello there '> a\n\n  \n> b' '+a\n+\n+b\n' '' '-a\r\n-b\x0b-c'
# 'a\n  b\nc'
# 'a\n\tb'
# '  a\n\tb'
# 'a\n\nb\n'
# 'a\n  b'
# '\n\nx\n'
# '\n\n'
# '\\\na'
# ''
# ' a\n b\nc'
# 'a\nb'
# TypeError expected str object, not 'int'
# placeholder too large for max width
# ['some', 'words', 'here'] some
# words
# here a b
# c ['break_long_words', 'break_on_hyphens', 'drop_whitespace', 'expand_tabs', 'fix_sentence_endings', 'initial_indent', 'max_lines', 'placeholder', 'replace_whitespace', 'subsequent_indent', 'tabsize', 'width']
