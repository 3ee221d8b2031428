def attempt(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: ExceptionGroup('a', [ValueError(1)]))
attempt(lambda: ExceptionGroup('a', []))
attempt(lambda: ExceptionGroup('a', 5))
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup('a', [ValueError(), 5]))
attempt(lambda: ExceptionGroup('a', [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup('a', [KeyboardInterrupt()]))
attempt(lambda: type(BaseExceptionGroup('a', [ValueError()])))
attempt(lambda: ExceptionGroup('a'))
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup('a', (ValueError(i) for i in range(2))))
attempt(lambda: str(ExceptionGroup('many', [ValueError(), TypeError()])))
attempt(lambda: str(ExceptionGroup('one', [ValueError()])))
g = ExceptionGroup('m', (ValueError(1),))
print(g.message, g.exceptions, g.args)
try: g.message = 'x'
except AttributeError as e: print(e)
try: g.exceptions = ()
except AttributeError as e: print(e)

# output:
# ExceptionGroup('a', [ValueError(1)])
# ValueError second argument (exceptions) must be a non-empty sequence
# TypeError second argument (exceptions) must be a sequence
# TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# ValueError Item 1 of second argument (exceptions) is not an exception
# TypeError Cannot nest BaseExceptions in an ExceptionGroup
# BaseExceptionGroup('a', [KeyboardInterrupt()])
# <class 'ExceptionGroup'>
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# TypeError second argument (exceptions) must be a sequence
# 'many (2 sub-exceptions)'
# 'one (1 sub-exception)'
# m (ValueError(1),) ('m', (ValueError(1),))
# readonly attribute
# readonly attribute
