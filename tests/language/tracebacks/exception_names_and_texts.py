# exit: 1
# How the last line names the exception.
import traceback


class Outer:
    class Inner(Exception):
        pass


def make():
    class Local(Exception):
        pass
    return Local


class NoText(Exception):
    def __str__(self):
        raise ValueError


class NotText(Exception):
    def __str__(self):
        return 5


class Elsewhere(Exception):
    __module__ = 'far.away'


class NoModule(Exception):
    __module__ = None


def show(error):
    print(''.join(traceback.format_exception_only(error)), end='')


show(Outer.Inner('nested'))
show(make()('local'))
show(NoText())
show(NotText())
show(Elsewhere())
show(Elsewhere('x'))
show(ValueError(''))
show(ValueError('two\nlines'))
show(ValueError('\n'))
show(ValueError(1, 2))
show(KeyError('k'))
show(KeyError())
show(KeyError(1, 2))
show(KeyError('two\nlines'))
show(OSError(22, 'Invalid', 'a.txt'))
show(OSError(22, 'Invalid', 'a.txt', None, 'b.txt'))
show(StopIteration(3))
show(SystemExit(4))
show(UnicodeDecodeError('utf-8', b'abc', 1, 2, 'bad'))
show(UnicodeEncodeError('ascii', 'aé\u20ac', 1, 3, 'bad'))
show(UnicodeTranslateError('aé', 1, 2, 'bad'))
show(ImportError('no', name='n', path='p'))
show(SyntaxError('wrong'))
show(SyntaxError('wrong', ('f.py', 3, 2, 'a b c\n')))
show(SyntaxError('wrong', ('f.py', 3, 2, '   a b c\n', 3, 5)))
show(SyntaxError('wrong', (None, 3, None, None)))
show(SyntaxError())
raise Outer.Inner('at last')

# output:
# Outer.Inner: nested
# make.<locals>.Local: local
# NoText: <exception str() failed>
# NotText: <exception str() failed>
# far.away.Elsewhere
# far.away.Elsewhere: x
# ValueError
# ValueError: two
# lines
# ValueError:
#
# ValueError: (1, 2)
# KeyError: 'k'
# KeyError
# KeyError: (1, 2)
# KeyError: 'two\nlines'
# OSError: [Errno 22] Invalid: 'a.txt'
# OSError: [Errno 22] Invalid: 'a.txt' -> 'b.txt'
# StopIteration: 3
# SystemExit: 4
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0x62 in position 1: bad
# UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: bad
# UnicodeTranslateError: can't translate character '\xe9' in position 1: bad
# ImportError: no
# SyntaxError: wrong
#   File "f.py", line 3
#     a b c
#      ^^^^
# SyntaxError: wrong
#   File "f.py", line 3
#     a b c
# SyntaxError: wrong
#   File "<string>", line 3
# SyntaxError: wrong
# SyntaxError: <no detail available>
# Traceback (most recent call last):
#   File "exception_names_and_texts.py", line 66, in <module>
#     raise Outer.Inner('at last')
# Outer.Inner: at last
