def attempt(clause, error):
    try:
        exec(f'try:\n    raise error\nexcept* {clause} as e:\n    print(repr(e))', {'error': error})
    except BaseException as e: print(type(e).__name__, e)
attempt('ValueError', ValueError(1))
attempt('(ValueError, KeyError)', ExceptionGroup('m', [KeyError(1), ValueError(2)]))
attempt('ExceptionGroup', ExceptionGroup('m', [KeyError(1)]))
attempt('(ValueError, BaseExceptionGroup)', ExceptionGroup('m', [KeyError(1)]))
attempt('5', ValueError(1))
attempt('int', ValueError(1))
attempt('KeyboardInterrupt', KeyboardInterrupt())
attempt('BaseException', SystemExit(3))

# output:
# ExceptionGroup('', (ValueError(1),))
# ExceptionGroup('m', [KeyError(1), ValueError(2)])
# TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# TypeError catching classes that do not inherit from BaseException is not allowed
# TypeError catching classes that do not inherit from BaseException is not allowed
# BaseExceptionGroup('', (KeyboardInterrupt(),))
# BaseExceptionGroup('', (SystemExit(3),))
