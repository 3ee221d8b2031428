# What nobody can catch goes to sys.unraisablehook; what that raises is told in turn.
import sys
class A:
    def __del__(self): 1 / 0
seen = []
sys.unraisablehook = lambda args: seen.append((args.exc_type, str(args.exc_value), args.err_msg.split('<')[0], args.object, type(args).__name__))
A(); print(seen)
sys.unraisablehook = sys.__unraisablehook__
del sys.unraisablehook
print(len(seen))

# output:
# [(<class 'ZeroDivisionError'>, 'division by zero', 'Exception ignored while calling deallocator ', None, 'UnraisableHookArgs')]
# 1
