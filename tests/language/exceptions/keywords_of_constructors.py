# Exceptions take no keywords, but for the few that name some.
for kind in (OSError, ValueError, KeyError, StopIteration, SystemExit, UnicodeError, SyntaxError, Exception, BaseException):
    try:
        kind(key=1)
    except TypeError as error:
        print(error)
for call in (lambda: ImportError(nme=1), lambda: ImportError(name='n', other=1), lambda: NameError('x', nam=1),
             lambda: AttributeError(name='a', obj=1, other=2), lambda: ImportError('m', name='n', path='p', name_from='f')):
    try:
        print(repr(call()))
    except TypeError as error:
        print(error)


class Mine(OSError):
    def __init__(self, a, *, key=0):
        super().__init__(a)
        self.key = key


print(repr(Mine('text', key=5)), Mine('x', key=6).key)
try:
    Mine(wrong=1)
except TypeError as error:
    print(error)

# output:
# OSError() takes no keyword arguments
# ValueError() takes no keyword arguments
# KeyError() takes no keyword arguments
# StopIteration() takes no keyword arguments
# SystemExit() takes no keyword arguments
# UnicodeError() takes no keyword arguments
# SyntaxError() takes no keyword arguments
# Exception() takes no keyword arguments
# BaseException() takes no keyword arguments
# ImportError() got an unexpected keyword argument 'nme'. Did you mean 'name'?
# ImportError() got an unexpected keyword argument 'other'
# NameError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
# AttributeError() takes at most 2 keyword arguments (3 given)
# ImportError('m')
# Mine('text') 6
# Mine.__init__() got an unexpected keyword argument 'wrong'
