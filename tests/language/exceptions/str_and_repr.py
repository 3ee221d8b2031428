class E(Exception): pass
class F(Exception):
    def __str__(self): return 'own str'
for e in (E(), E(1), E('a'), E('a', 2), E(('t',)), F('x'), KeyError('k'), KeyError('a', 'b'), KeyError(), OSError(9999, 'no'),
          OSError(9999, 'no', 'file'), OSError(9999, 'no', 'a', None, 'b'), UnicodeError('x'), SystemExit(3), StopIteration(4),
          ImportError('m', name='n', path='p'), SyntaxError('s'), SyntaxError('s', ('f', 1, 2, 'text')), AttributeError('a', name='n', obj=1)):
    print(str(e), '|', repr(e), '|', e.args)

# output:
#  | E() | ()
# 1 | E(1) | (1,)
# a | E('a') | ('a',)
# ('a', 2) | E('a', 2) | ('a', 2)
# ('t',) | E(('t',)) | (('t',),)
# own str | F('x') | ('x',)
# 'k' | KeyError('k') | ('k',)
# ('a', 'b') | KeyError('a', 'b') | ('a', 'b')
#  | KeyError() | ()
# [Errno 9999] no | OSError(9999, 'no') | (9999, 'no')
# [Errno 9999] no: 'file' | OSError(9999, 'no') | (9999, 'no')
# [Errno 9999] no: 'a' -> 'b' | OSError(9999, 'no') | (9999, 'no')
# x | UnicodeError('x') | ('x',)
# 3 | SystemExit(3) | (3,)
# 4 | StopIteration(4) | (4,)
# m | ImportError('m') | ('m',)
# s | SyntaxError('s') | ('s',)
# s (f, line 1) | SyntaxError('s', ('f', 1, 2, 'text')) | ('s', ('f', 1, 2, 'text'))
# a | AttributeError('a') | ('a',)
