# textwrap: hyphens and dashes, long words, tabs, sentence ends, placeholders that do not fit, indents that are too long.
import textwrap

text = 'The quick-brown fox--well, almost--jumped over a pneumonoultramicroscopic dog.  It ended.\tReally?'
for options in ({}, {'width': 20}, {'width': 20, 'break_long_words': False}, {'width': 20, 'break_on_hyphens': False}, {'width': 20, 'fix_sentence_endings': True}, {'width': 20, 'expand_tabs': False, 'replace_whitespace': False}, {'width': 20, 'drop_whitespace': False}, {'width': 20, 'max_lines': 2}, {'width': 20, 'max_lines': 1, 'placeholder': '~'}, {'width': 20, 'initial_indent': '* ', 'subsequent_indent': '  '}, {'width': 5, 'tabsize': 2}):
    print(options, textwrap.wrap(text, **options))
for call in (lambda: textwrap.wrap('x', 0), lambda: textwrap.wrap('a b', 5, max_lines=1, placeholder=' too long'), lambda: textwrap.wrap('abc', 2, initial_indent='>>>'), lambda: textwrap.shorten('a b c', 3), lambda: textwrap.shorten('hello world', 4), lambda: textwrap.shorten('  hello   world  ', 11), lambda: textwrap.shorten('hello world', 10, placeholder='..'), lambda: textwrap.wrap(5), lambda: textwrap.wrap(''), lambda: textwrap.fill('a\n\nb c', 3), lambda: textwrap.wrap('a\xa0b c', 3), lambda: textwrap.wrap('x' * 5, -1)):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(repr(textwrap.dedent('  a\n    b\n\n  c')), repr(textwrap.dedent('\ta\n  b')), repr(textwrap.dedent('  a\n   \n  b\n ')), repr(textwrap.dedent('a\n  b')), repr(textwrap.indent('a\n\n b\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda line: True)))

# output:
# {} ['The quick-brown fox--well, almost--jumped over a', 'pneumonoultramicroscopic dog.  It ended.       Really?']
# {'width': 20} ['The quick-brown fox', '--well, almost--', 'jumped over a pneumo', 'noultramicroscopic', 'dog.  It ended.', 'Really?']
# {'width': 20, 'break_long_words': False} ['The quick-brown fox', '--well, almost--', 'jumped over a', 'pneumonoultramicroscopic', 'dog.  It ended.', 'Really?']
# {'width': 20, 'break_on_hyphens': False} ['The quick-brown', 'fox--well,', 'almost--jumped over', 'a pneumonoultramicro', 'scopic dog.  It', 'ended.       Really?']
# {'width': 20, 'fix_sentence_endings': True} ['The quick-brown fox', '--well, almost--', 'jumped over a pneumo', 'noultramicroscopic', 'dog.  It ended.', 'Really?']
# {'width': 20, 'expand_tabs': False, 'replace_whitespace': False} ['The quick-brown fox', '--well, almost--', 'jumped over a pneumo', 'noultramicroscopic', 'dog.  It ended.', 'Really?']
# {'width': 20, 'drop_whitespace': False} ['The quick-brown fox', '--well, almost--', 'jumped over a pneumo', 'noultramicroscopic ', 'dog.  It ended.', '       Really?']
# {'width': 20, 'max_lines': 2} ['The quick-brown fox', '--well, almost [...]']
# {'width': 20, 'max_lines': 1, 'placeholder': '~'} ['The quick-brown fox~']
# {'width': 20, 'initial_indent': '* ', 'subsequent_indent': '  '} ['* The quick-brown', '  fox--well, almost', '  --jumped over a pn', '  eumonoultramicrosc', '  opic dog.  It', '  ended.', '  Really?']
# {'width': 5, 'tabsize': 2} ['The q', 'uick-', 'brown', 'fox--', 'well,', 'almos', 't--ju', 'mped', 'over', 'a pne', 'umono', 'ultra', 'micro', 'scopi', 'c', 'dog.', 'It en', 'ded.', 'Reall', 'y?']
# ValueError invalid width 0 (must be > 0)
# ValueError placeholder too large for max width
# ['>>>a', 'bc']
# ValueError placeholder too large for max width
# ValueError placeholder too large for max width
# 'hello world'
# 'hello..'
# AttributeError 'int' object has no attribute 'expandtabs'
# []
# 'a\nb c'
# ['a\xa0b', 'c']
# ValueError invalid width -1 (must be > 0)
# 'a\n  b\n\nc' '\ta\n  b' 'a\n\nb\n' 'a\n  b' '> a\n\n>  b\n' '> a\n> \n> b'
