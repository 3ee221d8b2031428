def show(e): print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('v') from None
except ValueError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError('v') from z
except ValueError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError('v') from KeyError
except ValueError as e: show(e)
e = ValueError()
e.__cause__ = None
show(e)
e.__suppress_context__ = False
for bad in (5, 'a', int):
    try: e.__cause__ = bad
    except TypeError as x: print(x)
    try: e.__context__ = bad
    except TypeError as x: print(x)
try: raise ValueError from 5
except TypeError as x: print(x)
try: del e.__cause__
except TypeError as x: print(x)

# output:
# ValueError('v') None ZeroDivisionError('division by zero') True
# ValueError('v') ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# ValueError('v') KeyError() ZeroDivisionError('division by zero') True
# ValueError() None None True
# exception cause must be None or derive from BaseException
# exception context must be None or derive from BaseException
# exception cause must be None or derive from BaseException
# exception context must be None or derive from BaseException
# exception cause must be None or derive from BaseException
# exception context must be None or derive from BaseException
# exception causes must derive from BaseException
# __cause__ may not be deleted
