import string, textwrap
from string import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
print(ascii_letters, digits, punctuation, repr(whitespace), hexdigits, capwords('hello  wORLD x'), capwords('a-b', '-'), repr(printable))
T = Template('$who likes ${what} $$5 $1'); t(lambda: T.substitute(who='tim', what='kung')); print(T.safe_substitute(who='tim'), Template('$a ${b}').substitute({'a': 1}, b=2), T.is_valid(), Template('$a$b$a').get_identifiers(), Template('').substitute())
t(lambda: Template('$a').substitute()); t(lambda: Template('line\n  $').substitute()); t(lambda: Template('${bad').substitute())
F = Formatter(); print(F.format('{0} {name!r:>5} {} {{}}'.replace('{} ', ''), 1, name='x'), F.format('{:{}}', 5, 4), F.format('{a.real} {b[0]} {b[k]}' if 0 else '{a.real} {b[0]}', a=5, b=[1]), list(F.parse('a{b!r:c}d{{e}}f{}')))
t(lambda: F.format('{0}{}', 1, 2)); t(lambda: F.format('{')); t(lambda: F.format('}')); t(lambda: F.format('{x}')); t(lambda: F.format('{0!z}', 1)); t(lambda: F.format('{1}', 1))
text = "The quick brown fox jumped over the lazy dog, well-known for being state-of-the-art and incomprehensibilities-laden -- yes indeed. Really? Yes."
for w in (20, 40, 10): print(textwrap.fill(text, w)); print('-')
print(textwrap.wrap(text, 30, initial_indent='* ', subsequent_indent='  '), textwrap.shorten(text, 40), textwrap.shorten('hello', 10), textwrap.wrap('aaaaaaaaaaaaaa bbb', 5), textwrap.wrap('aaaaaaaaaaaaaa bbb', 5, break_long_words=False))
print(repr(textwrap.dedent("""
    hello
      world

    x
  """)), repr(textwrap.dedent('\ta\n\tb')), repr(textwrap.indent('a\n\nb\n', '> ')), textwrap.indent('a\n\n', '+', lambda l: True), textwrap.shorten('hello world foo', 12, placeholder='...'), textwrap.wrap(''), textwrap.wrap('a b c d e f g', 8, max_lines=2))
t(lambda: textwrap.wrap('x', 0)); print(textwrap.fill('one. Two three! Four', 50, fix_sentence_endings=True))
# output:
# abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 0123456789abcdefABCDEF Hello World X A-B '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
# ValueError Invalid placeholder in string: line 1, col 24
# tim likes ${what} $5 $1 1 2 False ['a', 'b'] 
# KeyError 'a'
# ValueError Invalid placeholder in string: line 2, col 3
# ValueError Invalid placeholder in string: line 1, col 1
# 1   'x' {}    5 5 1 [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('f', '', '', None)]
# ValueError cannot switch from manual field specification to automatic field numbering
# ValueError Single '{' encountered in format string
# ValueError Single '}' encountered in format string
# KeyError 'x'
# ValueError Unknown conversion specifier z
# IndexError tuple index out of range
# The quick brown fox
# jumped over the lazy
# dog, well-known for
# being state-of-the-
# art and incomprehens
# ibilities-laden --
# yes indeed. Really?
# Yes.
# -
# The quick brown fox jumped over the lazy
# dog, well-known for being state-of-the-
# art and incomprehensibilities-laden --
# yes indeed. Really? Yes.
# -
# The quick
# brown fox
# jumped
# over the
# lazy dog,
# well-known
# for being
# state-of-
# the-art
# and incomp
# rehensibil
# ities-
# laden --
# yes
# indeed.
# Really?
# Yes.
# -
# ['* The quick brown fox jumped', '  over the lazy dog, well-', '  known for being state-of-', '  the-art and', '  incomprehensibilities-laden', '  -- yes indeed. Really? Yes.'] The quick brown fox jumped over [...] hello ['aaaaa', 'aaaaa', 'aaaa', 'bbb'] ['aaaaaaaaaaaaaa', 'bbb']
# '\nhello\n  world\n\nx\n' 'a\nb' '> a\n\n> b\n' +a
# +
#  hello... [] ['a b c d', 'e f g']
# ValueError invalid width 0 (must be > 0)
# one.  Two three!  Four
