def g():
    while True:
        try: yield 1
        except ValueError as e: print('in', repr(e), repr(e.__context__))
def attempt(*a):
    it = g(); next(it)
    try: print(it.throw(*a))
    except BaseException as e: print(type(e).__name__, e)
attempt(ValueError)
attempt(ValueError('x'))
attempt(ValueError(ValueError('y')))
attempt(KeyError('k'))
attempt(5)
attempt('text')
attempt(int)
attempt()

# output:
# in ValueError() None
# 1
# in ValueError('x') None
# 1
# in ValueError(ValueError('y')) None
# 1
# KeyError 'k'
# TypeError exceptions must be classes or instances deriving from BaseException, not int
# TypeError exceptions must be classes or instances deriving from BaseException, not str
# TypeError exceptions must be classes or instances deriving from BaseException, not type
# TypeError throw expected at least 1 argument, got 0
