# cpython: skip the texts there tell how many kilobytes of stack were used
# Deep structures: made, taken apart, copied and shown without a crash.
import copy
import json


def deep(make, value, times=100_000):
    for _ in range(times):
        value = make(value)
    return value


lists, others = deep(lambda value: [value], []), deep(lambda value: [value], [])
tuples = deep(lambda value: (value,), ())
dicts = deep(lambda value: {"a": value}, {})
functions = deep(lambda inner: lambda: inner, None)
generators = deep(lambda inner: (item for item in inner), iter([1]))
errors = None
for _ in range(20_000):
    try:
        raise ValueError from errors
    except ValueError as error:
        errors = error
ways = [
    lambda: repr(lists), lambda: lists == others, lambda: lists < others, lambda: hash(tuples), lambda: str(dicts),
    lambda: isinstance(1, tuples), lambda: next(generators), lambda: copy.deepcopy(lists), lambda: json.dumps(lists),
    lambda: json.loads("[" * 100_000),
]
for number, way in enumerate(ways):
    try:
        way()
        print(number, "came back")
    except RecursionError:
        pass
del lists, others, tuples, dicts, functions, generators, errors, ways, way
print("gone")
# output:
# gone
