def f():
    try:
        raise ExceptionGroup('top', [ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in', [ValueError(4), KeyError(5)])])
    except* ValueError as e:
        print('v', e.exceptions, e.message)
    except* (TypeError, KeyError) as e:
        print('t', e.exceptions)
    else:
        print('else')
    finally:
        print('finally')
try: f()
except ExceptionGroup as e: print('rest', e.message, e.exceptions, e.__context__)
try:
    pass
except* ValueError: pass
else: print('else')

# output:
# v (ValueError(1), ExceptionGroup('in', [ValueError(4)])) top
# t (TypeError(2), ExceptionGroup('in', [KeyError(5)]))
# finally
# rest top (OSError(3),) None
# else
