# Recursion that never goes through a Python function ends in RecursionError too.
class Caller:
    pass


Caller.__call__ = Caller()
try:
    Caller()()
except RecursionError as error:
    print("call", type(error).__name__)


class Shown:
    pass


Shown.__repr__ = Shown.__str__
for show in (str, repr, ascii):
    try:
        show(Shown())
    except RecursionError as error:
        print(show.__name__, type(error).__name__)

# output:
# call RecursionError
# str RecursionError
# repr RecursionError
# ascii RecursionError
