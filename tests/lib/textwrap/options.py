# wrap, fill, shorten, indent, dedent with every option.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

text = 'The quick-brown fox, jumped over\tthe lazy dog.  Supercalifragilistic ending!'
print(wrap(text, 20), wrap(text, 20, break_long_words=False), wrap(text, 20, break_on_hyphens=False), wrap(text, 15, initial_indent='* ', subsequent_indent='  '), wrap('', 5), wrap('   ', 5))
print(fill(text, 30, max_lines=2), '|', fill(text, 25, max_lines=1, placeholder='~'), '|', fill('a b', 10, drop_whitespace=False), '|', wrap('  lead and trail  ', 8), wrap('a  b   c', 4, drop_whitespace=False), wrap('a\nb\tc', replace_whitespace=False, expand_tabs=False), wrap('tab\there', tabsize=2))
print(shorten('Hello  world again', 12), '|', shorten('Hello world', 11), '|', shorten('Hello world', 5, placeholder=''), '|', shorten('Hello', 20), '|', shorten('aaaa bbbb', 8, placeholder='...'))
print(repr(indent('a\n\n b\n', '> ')), repr(indent('a\n\nb', '> ', lambda line: True)), repr(dedent('  a\n    b\n\n  c')), repr(dedent('\ta\n  b')), repr(dedent('  a\n \n  b\n')), repr(dedent('\n   x')), repr(dedent('')))
print(wrap('foo--bar---baz a-b -c --d e-', 5), wrap('sentence one.  two. three', fix_sentence_endings=True), fill('x' * 12, 5), wrap('em—dash word', 6), wrap("it's a (paren-thesis) test", 8))
w = TextWrapper(width=10, max_lines=2, placeholder=' …')
print(w.wrap('one two three four five'), w.fill('a b'), w.width)
for call in (lambda: wrap('a', 0), lambda: wrap('abc', 3, max_lines=1, placeholder='.....'), lambda: wrap('a', 5, bad=1), lambda: shorten('a b c', 2), lambda: dedent(5), lambda: wrap(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ['The quick-brown fox,', 'jumped over', 'the lazy dog.', 'Supercalifragilistic', 'ending!'] ['The quick-brown fox,', 'jumped over', 'the lazy dog.', 'Supercalifragilistic', 'ending!'] ['The quick-brown fox,', 'jumped over', 'the lazy dog.', 'Supercalifragilistic', 'ending!'] ['* The quick-', '  brown fox,', '  jumped over', '  the lazy dog.', '  Supercalifrag', '  ilistic', '  ending!'] [] []
# The quick-brown fox, jumped
# over        the lazy [...] | The quick-brown fox,~ | a b | ['  lead', 'and', 'trail'] ['a  b', '   c'] ['a\nb\tc'] ['tab here']
# Hello [...] | Hello world | Hello | Hello | aaaa...
# '> a\n\n>  b\n' '> a\n> \n> b' 'a\n  b\n\nc' '\ta\n  b' 'a\n\nb\n' '\nx' ''
# ['foo--', 'bar', '---', 'baz', 'a-b', '-c', '--d', 'e-'] ['sentence one.  two.  three'] xxxxx
# xxxxx
# xx ['em—das', 'h word'] ["it's a", '(paren-', 'thesis)', 'test']
# ['one two', 'three …'] a b 10
# ValueError invalid width 0 (must be > 0)
# ValueError placeholder too large for max width
# TypeError TextWrapper.__init__() got an unexpected keyword argument 'bad'
# ValueError placeholder too large for max width
# TypeError expected str object, not 'int'
# AttributeError 'int' object has no attribute 'expandtabs'
