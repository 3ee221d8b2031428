# exit: 1
# import gives the module; the class or function of the same name is inside.
import datetime
import glob
import json
import os.path
import time
import types


def show(callee):
    try:
        callee(1)
    except TypeError as error:
        print(error)


show(datetime)
show(time)
show(glob)
show(json)
show(os.path)
own = types.ModuleType("own")
show(own)
own.own = "no function"
show(own)
own.own = print
show(own)
own.__name__ = None
show(own)


class Kind(types.ModuleType):
    pass


kind = Kind("kind")
kind.kind = print
show(kind)
datetime(2026, 1, 1)

# output:
# 'module' object is not callable. Did you mean: 'datetime.datetime(...)'?
# 'module' object is not callable. Did you mean: 'time.time(...)'?
# 'module' object is not callable. Did you mean: 'glob.glob(...)'?
# 'module' object is not callable
# 'module' object is not callable
# 'module' object is not callable
# 'module' object is not callable
# 'module' object is not callable. Did you mean: 'own.own(...)'?
# 'module' object is not callable
# 'Kind' object is not callable
# Traceback (most recent call last):
#   File "module_called_like_its_function.py", line 40, in <module>
#     datetime(2026, 1, 1)
#     ~~~~~~~~^^^^^^^^^^^^
# TypeError: 'module' object is not callable. Did you mean: 'datetime.datetime(...)'?
