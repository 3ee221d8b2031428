try:
    try:
        raise ExceptionGroup('m', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError('new')
except ExceptionGroup as g:
    print(repr(g))
    for x in g.exceptions: print(repr(x), '<-', repr(x.__context__))
try:
    try:
        raise ExceptionGroup('m', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise
    except* TypeError as e:
        raise RuntimeError('x') from e
except ExceptionGroup as g:
    print(repr(g))
    for x in g.exceptions: print(repr(x), '<-', repr(x.__cause__))

# output:
# ExceptionGroup('', [KeyError('new'), ExceptionGroup('m', [TypeError(2)])])
# KeyError('new') <- ExceptionGroup('m', [ValueError(1)])
# ExceptionGroup('m', [TypeError(2)]) <- None
# ExceptionGroup('', [RuntimeError('x'), ExceptionGroup('m', [ValueError(1)])])
# RuntimeError('x') <- ExceptionGroup('m', [TypeError(2)])
# ExceptionGroup('m', [ValueError(1)]) <- None
