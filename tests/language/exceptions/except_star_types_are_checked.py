# Every clause's classes are looked at, also where nothing is left; the context of what that raises is what the clause
# before took.
def t(raised, kinds):
    try:
        try: raise raised
        except* ValueError as group: print(repr(group), group.exceptions)
        except* kinds as group: print(repr(group))
    except BaseException as error: print(repr(error), "context", repr(error.__context__))

several = ExceptionGroup("g", [TypeError("t"), ValueError(1), ExceptionGroup("inner", [ValueError(2), OSError(3)])])
for raised in several, ValueError("bare"), KeyError("other"):
    for kinds in KeyError, 5, ExceptionGroup, (KeyError, 5), (ExceptionGroup, 5):
        t(raised, kinds)

# output:
# ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) (ValueError(1), ExceptionGroup('inner', [ValueError(2)]))
# ExceptionGroup('g', [TypeError('t'), ExceptionGroup('inner', [OSError(3)])]) context None
# ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) (ValueError(1), ExceptionGroup('inner', [ValueError(2)]))
# TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
# ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) (ValueError(1), ExceptionGroup('inner', [ValueError(2)]))
# TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') context ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
# ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) (ValueError(1), ExceptionGroup('inner', [ValueError(2)]))
# TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
# ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) (ValueError(1), ExceptionGroup('inner', [ValueError(2)]))
# TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
# ExceptionGroup('', (ValueError('bare'),)) (ValueError('bare'),)
# ExceptionGroup('', (ValueError('bare'),)) (ValueError('bare'),)
# TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('', (ValueError('bare'),))
# ExceptionGroup('', (ValueError('bare'),)) (ValueError('bare'),)
# TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') context ExceptionGroup('', (ValueError('bare'),))
# ExceptionGroup('', (ValueError('bare'),)) (ValueError('bare'),)
# TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('', (ValueError('bare'),))
# ExceptionGroup('', (ValueError('bare'),)) (ValueError('bare'),)
# TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('', (ValueError('bare'),))
# ExceptionGroup('', (KeyError('other'),))
# TypeError('catching classes that do not inherit from BaseException is not allowed') context KeyError('other')
# TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') context KeyError('other')
# TypeError('catching classes that do not inherit from BaseException is not allowed') context KeyError('other')
# TypeError('catching classes that do not inherit from BaseException is not allowed') context KeyError('other')
