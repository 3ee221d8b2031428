# The parser finds examples in a text.
import doctest

text = '''
Some text.

    >>> x = 1   # set
    >>> x
    1
    >>> if x:
    ...     print('yes')
    ... else:
    ...     print('no')
    yes

More text.
>>> raise KeyError('k')
Traceback (most recent call last):
  File "x", line 1
KeyError: 'k'
'''
parser = doctest.DocTestParser()
for piece in parser.parse(text):
    if isinstance(piece, doctest.Example):
        print((piece.source, piece.want, piece.exc_msg, piece.lineno, piece.indent, piece.options))
    else:
        print(repr(piece))
test = parser.get_doctest(text, {}, 'name', 'file.txt', 0)
print(test, len(test.examples))
print(doctest.script_from_examples(text))
for bad in ('>>>x\n', '  >>> x\n 1\n', '>>> 1 # doctest: +NOTHING\n', '>>> x\n...y\n', '>>> # doctest: +SKIP\n'):
    try:
        print(parser.get_examples(bad))
    except ValueError as error:
        print('ValueError', error)
print(doctest.Example('f()', 'x') == doctest.Example('f()\n', 'x\n'))

# output:
# '\nSome text.\n\n'
# ('x = 1   # set\n', '', None, 3, 4, {})
# ''
# ('x\n', '1\n', None, 4, 4, {})
# ''
# ("if x:\n    print('yes')\nelse:\n    print('no')\n", 'yes\n', None, 6, 4, {})
# '\nMore text.\n'
# ("raise KeyError('k')\n", 'Traceback (most recent call last):\n  File "x", line 1\nKeyError: \'k\'\n', "KeyError: 'k'\n", 13, 0, {})
# ''
# <DocTest name from file.txt:0 (4 examples)> 4
# # Some text.
# #
# x = 1   # set
# x
# # Expected:
# ## 1
# if x:
#     print('yes')
# else:
#     print('no')
# # Expected:
# ## yes
# #
# # More text.
# raise KeyError('k')
# # Expected:
# ## Traceback (most recent call last):
# ##   File "x", line 1
# ## KeyError: 'k'
#
# ValueError line 1 of the docstring for <string> lacks blank after >>>: '>>>x'
# ValueError line 2 of the docstring for <string> has inconsistent leading whitespace: '1'
# ValueError line 1 of the doctest for <string> has an invalid option: '+NOTHING'
# ValueError line 2 of the docstring for <string> lacks blank after ...: '...y'
# ValueError line 0 of the doctest for <string> has an option directive on a line with no example: '# doctest: +SKIP'
# True
