# Programs may have a hook of their own for exceptions that nobody can catch.
import sys

class Thing:
    def __del__(self):
        raise ValueError("in __del__")

def hook(told):
    print(told.exc_type.__name__, told.exc_value, told.exc_traceback.tb_lineno, told.err_msg.split(" at ")[0], told.object)
    print(told[1] is told.exc_value, len(told), type(told).__name__)

sys.unraisablehook = hook
Thing()

def broken(told):
    raise KeyError("in the hook")

sys.unraisablehook = broken
Thing()
sys.unraisablehook = sys.__unraisablehook__
try:
    sys.unraisablehook(3)
except TypeError as error:
    print(error)

# output:
# ValueError in __del__ 6 Exception ignored while calling deallocator <function Thing.__del__ None
# True 5 UnraisableHookArgs
# Exception ignored in sys.unraisablehook: <function broken at 0x20744b8>
# Traceback (most recent call last):
#   File "unraisablehook.py", line 16, in broken
#     raise KeyError("in the hook")
# KeyError: 'in the hook'
# sys.unraisablehook argument type must be UnraisableHookArgs
