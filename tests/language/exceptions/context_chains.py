def show(error):
    while error is not None:
        print(repr(error), error.__suppress_context__, end=' <- ')
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    print()
try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}['k']
except KeyError as error:
    show(error)
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise ValueError('v') from cause
except ValueError as error:
    show(error)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('v') from None
except ValueError as error:
    show(error); print(repr(error.__context__))
try:
    try:
        raise KeyError(1)
    finally:
        raise IndexError(2)
except IndexError as error:
    show(error)
error = ValueError(1)
try:
    try:
        raise error
    except ValueError:
        raise error
except ValueError as again:
    print(again is error, again.__context__)
for cause in (5, 'x', int):
    try:
        raise ValueError from cause
    except TypeError as error:
        print(error)
def f():
    try:
        return 'try'
    finally:
        print('finally')
print(f())
error = ValueError('a'); error.add_note('n1'); error.add_note('n2'); print(error.__notes__)
try:
    error.add_note(5)
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise int
except TypeError as e:
    print(e)

# output:
# KeyError('k') False <- ZeroDivisionError('division by zero') False <-
# ValueError('v') True <- ZeroDivisionError('division by zero') False <-
# ValueError('v') True <-
# ZeroDivisionError('division by zero')
# IndexError(2) False <- KeyError(1) False <-
# True None
# exception causes must derive from BaseException
# exception causes must derive from BaseException
# exception causes must derive from BaseException
# finally
# try
# ['n1', 'n2']
# add_note() argument must be str, not int
# exceptions must derive from BaseException
# exceptions must derive from BaseException
