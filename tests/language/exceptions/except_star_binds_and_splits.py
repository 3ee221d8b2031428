# Each clause gets a group of what it takes; a naked exception is put in a group.
def run(error):
    try:
        try:
            raise error
        except* (ValueError, KeyError) as group:
            print('first', repr(group), group.message)
        except* OSError as group:
            print('second', repr(group))
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as rest:
        print('rest', repr(rest), rest is error)


run(ValueError('naked'))
run(TypeError('naked'))
run(ExceptionGroup('g', [ValueError(1), OSError(2)]))
run(ExceptionGroup('g', [ExceptionGroup('h', [KeyError(1), TypeError(2)]), OSError(2)]))
run(BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(3)]))
run(ExceptionGroup('g', [TypeError()]))

# output:
# first ExceptionGroup('', (ValueError('naked'),))
# finally
# finally
# rest TypeError('naked') True
# first ExceptionGroup('g', [ValueError(1)]) g
# second ExceptionGroup('g', [OSError(2)])
# finally
# first ExceptionGroup('g', [ExceptionGroup('h', [KeyError(1)])]) g
# second ExceptionGroup('g', [OSError(2)])
# finally
# rest ExceptionGroup('g', [ExceptionGroup('h', [TypeError(2)])]) False
# first ExceptionGroup('b', [ValueError(3)]) b
# finally
# rest BaseExceptionGroup('b', [KeyboardInterrupt()]) False
# finally
# rest ExceptionGroup('g', [TypeError()]) False
