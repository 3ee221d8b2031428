import inspect
import sys

for cls in (list, tuple, dict, set, frozenset, range, slice):
    for name in sorted(vars(cls)):
        value = vars(cls)[name]
        if name.startswith("_") or type(value).__name__ != "method_descriptor":
            continue
        try:
            print(f"{cls.__name__}.{name}{inspect.signature(value)}".replace(str(sys.maxsize), "sys.maxsize"))
        except ValueError:
            print(f"{cls.__name__}.{name} has no signature: {value.__text_signature__}")

# output:
# list.append(self, object, /)
# list.clear(self, /)
# list.copy(self, /)
# list.count(self, value, /)
# list.extend(self, iterable, /)
# list.index(self, value, start=0, stop=sys.maxsize, /)
# list.insert(self, index, object, /)
# list.pop(self, index=-1, /)
# list.remove(self, value, /)
# list.reverse(self, /)
# list.sort(self, /, *, key=None, reverse=False)
# tuple.count(self, value, /)
# tuple.index(self, value, start=0, stop=sys.maxsize, /)
# dict.clear(self, /)
# dict.copy(self, /)
# dict.get(self, key, default=None, /)
# dict.items(self, /)
# dict.keys(self, /)
# dict.pop has no signature: ($self, key, default=<unrepresentable>, /)
# dict.popitem(self, /)
# dict.setdefault(self, key, default=None, /)
# dict.update has no signature: None
# dict.values(self, /)
# set.add(self, object, /)
# set.clear(self, /)
# set.copy(self, /)
# set.difference(self, /, *others)
# set.difference_update(self, /, *others)
# set.discard(self, object, /)
# set.intersection(self, /, *others)
# set.intersection_update(self, /, *others)
# set.isdisjoint(self, other, /)
# set.issubset(self, other, /)
# set.issuperset(self, other, /)
# set.pop(self, /)
# set.remove(self, object, /)
# set.symmetric_difference(self, other, /)
# set.symmetric_difference_update(self, other, /)
# set.union(self, /, *others)
# set.update(self, /, *others)
# frozenset.copy(self, /)
# frozenset.difference(self, /, *others)
# frozenset.intersection(self, /, *others)
# frozenset.isdisjoint(self, other, /)
# frozenset.issubset(self, other, /)
# frozenset.issuperset(self, other, /)
# frozenset.symmetric_difference(self, other, /)
# frozenset.union(self, /, *others)
# range.count(self, object, /)
# range.index(self, object, /)
# slice.indices(self, object, /)
