# sys.__excepthook__ gives the traceback to an exception that has none; what is no exception is said to be none.
import io
import sys


def shown(*args):
    sys.stderr = io.StringIO()
    try:
        sys.__excepthook__(*args)
        return sys.stderr.getvalue()
    finally:
        sys.stderr = sys.__stderr__


try:
    raise ValueError(42)
except ValueError as error:
    print(shown(*sys.exc_info()))
    print(shown(TypeError, error, None))
    print(shown(TypeError, TypeError('new'), error.__traceback__))
print(shown(None, None, None))
print(shown(ValueError, 5, None))

# output:
# Traceback (most recent call last):
#   File "excepthook_of_anything.py", line 16, in <module>
#     raise ValueError(42)
# ValueError: 42
#
# Traceback (most recent call last):
#   File "excepthook_of_anything.py", line 16, in <module>
#     raise ValueError(42)
# ValueError: 42
#
# Traceback (most recent call last):
#   File "excepthook_of_anything.py", line 16, in <module>
#     raise ValueError(42)
# TypeError: new
#
# NoneType: None
#
# TypeError: print_exception(): Exception expected for value, int found
#
