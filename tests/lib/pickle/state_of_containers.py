# What an instance of a subclass of a container or of tzinfo holds in attributes and slots is copied and pickled with it.
import annotationlib
import collections
import copy
import datetime
import pickle


class Slots(collections.OrderedDict):
    __slots__ = ("x",)


class Row(collections.deque):
    pass


class SlottedRow(collections.deque):
    __slots__ = ("x",)


for kind in [Slots, Row, SlottedRow]:
    original = kind()
    original.x = ["kept"]
    print(kind.__name__, copy.deepcopy(original).x, pickle.loads(pickle.dumps(original)).x)
print(Row([1], 3).__reduce__()[1:3], collections.OrderedDict(a=1).__reduce__()[1:4])


class Fixed(datetime.tzinfo):
    def __init__(self, offset):
        self.offset = offset

    def __getinitargs__(self):
        return (self.offset,)

    def utcoffset(self, moment):
        return self.offset


print(pickle.loads(pickle.dumps(Fixed(datetime.timedelta(hours=1)))).utcoffset(None), datetime.tzinfo().__reduce__()[1:])


# Annotations are evaluated in the module of the function that is wrapped.
def outer(x: "int"): ...
def inner(): ...
outer.__wrapped__ = inner
print(annotationlib.get_annotations(outer, eval_str=True))

# output:
# Slots ['kept'] ['kept']
# Row ['kept'] ['kept']
# SlottedRow ['kept'] ['kept']
# (((), 3), None) ((), None, None)
# 1:00:00 ((), None)
# {'x': <class 'int'>}
