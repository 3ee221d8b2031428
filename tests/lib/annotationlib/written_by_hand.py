# Annotate functions that are written by hand and know only values, and references in a module.
import collections
from annotationlib import Format, ForwardRef, call_annotate_function


def annotate(format, /):
    if format == Format.VALUE:
        return {"size": int, "names": list[str]}
    raise NotImplementedError(format)


class NotReady(Exception):
    pass


def unready(format, /):
    if format == Format.VALUE:
        raise NotReady
    raise NotImplementedError(format)


def told(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


for format in (1, 2, 3, 4, 7):
    told(call_annotate_function, annotate, format)
for format in (Format.VALUE, Format.FORWARDREF, Format.STRING):
    told(call_annotate_function, unready, format)
told(ForwardRef("Counter[int]", owner=collections).evaluate)

# output:
# {'size': <class 'int'>, 'names': list[str]}
# ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
# {'size': <class 'int'>, 'names': list[str]}
# {'size': 'int', 'names': 'list[str]'}
# ValueError Invalid format: 7
# NotReady 
# NotReady 
# NotReady 
# collections.Counter[int]
