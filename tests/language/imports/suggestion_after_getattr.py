# exit: 1
# A module or class whose `__getattr__` gives up: the traceback still knows what was looked for, and suggests.
import asyncio


class Settings:
    colour = "red"

    def __getattr__(self, name):
        raise AttributeError(f"no setting {name}")


try:
    Settings().size
except AttributeError as error:
    print(error.name, type(error.obj).__name__)
try:
    Settings().colur
except AttributeError:
    asyncio.slep(1)
# output:
# size Settings
# Traceback (most recent call last):
#   File "suggestion_after_getattr.py", line 18, in <module>
#     Settings().colur
#   File "suggestion_after_getattr.py", line 10, in __getattr__
#     raise AttributeError(f"no setting {name}")
# AttributeError: no setting colur. Did you mean: 'colour'?
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "suggestion_after_getattr.py", line 20, in <module>
#     asyncio.slep(1)
#     ^^^^^^^^^^^^
# AttributeError: module 'asyncio' has no attribute 'slep'. Did you mean: 'sleep'?
