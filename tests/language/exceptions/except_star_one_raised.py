for handler in ('raise group', 'raise RuntimeError(5)', 'raise', 'raise KeyError(1) from None'):
    for members in ('ValueError(1), TypeError(2)', 'ValueError(1), TypeError(2), OSError(3)'):
        source = f'''
try:
    try:
        raise ExceptionGroup('g', [{members}])
    except* ValueError as group:
        print(repr(group))
    except* TypeError as group:
        {handler}
except BaseException as error:
    print(repr(error), repr(error.__context__), repr(error.__cause__))
'''
        exec(source)

# output:
# ExceptionGroup('g', [ValueError(1)])
# ExceptionGroup('g', [TypeError(2)]) None None
# ExceptionGroup('g', [ValueError(1)])
# ExceptionGroup('', [ExceptionGroup('g', [TypeError(2)]), ExceptionGroup('g', [OSError(3)])]) None None
# ExceptionGroup('g', [ValueError(1)])
# RuntimeError(5) ExceptionGroup('g', [TypeError(2)]) None
# ExceptionGroup('g', [ValueError(1)])
# ExceptionGroup('', [RuntimeError(5), ExceptionGroup('g', [OSError(3)])]) None None
# ExceptionGroup('g', [ValueError(1)])
# ExceptionGroup('g', [TypeError(2)]) None None
# ExceptionGroup('g', [ValueError(1)])
# ExceptionGroup('g', [TypeError(2), OSError(3)]) None None
# ExceptionGroup('g', [ValueError(1)])
# KeyError(1) ExceptionGroup('g', [TypeError(2)]) None
# ExceptionGroup('g', [ValueError(1)])
# ExceptionGroup('', [KeyError(1), ExceptionGroup('g', [OSError(3)])]) None None
