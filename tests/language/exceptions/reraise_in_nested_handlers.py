# A bare `raise` raises what is handled where it stands, also in a function that the handler calls.
import sys


def again():
    raise


def handle():
    try:
        raise KeyError('inner')
    except KeyError:
        print('handled', sys.exception())
    again()


try:
    try:
        raise ValueError('outer')
    except ValueError:
        handle()
except Exception as error:
    print(type(error).__name__, error, error.__context__)
try:
    again()
except RuntimeError as error:
    print(error)
for i in range(2):
    try:
        try:
            raise IndexError(i)
        finally:
            if i:
                try:
                    raise
                except IndexError as error:
                    print('in finally', error)
    except IndexError as error:
        print(error, error.__context__)

# output:
# handled 'inner'
# ValueError outer None
# No active exception to reraise
# 0 None
# in finally 1
# 1 None
