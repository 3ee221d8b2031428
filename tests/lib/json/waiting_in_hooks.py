# What json calls back may wait, raise, and use json itself: default() and the hooks of a decoder.
import io
import json
import time


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def slowly(point):
    time.sleep(0.01)
    return {'x': point.x, 'y': json.dumps(point.y)}


print(json.dumps([Point(1, [2]), {'p': Point(3, 4)}], default=slowly))


def members(pairs):
    time.sleep(0.01)
    return Point(**dict(pairs))


point = json.loads('{"x": {"x": 1, "y": 2}, "y": [{"x": 3, "y": 4}]}', object_pairs_hook=members)
print(point.x.y, point.y[0].x)


def number(text):
    time.sleep(0.01)
    if text == '13':
        raise LookupError(text)
    return int(text) * 10


print(json.loads('[1, {"a": 2}, 3]', parse_int=number))
for call in (lambda: json.loads('[1, {"a": 13}]', parse_int=number), lambda: json.dumps([{'a': (1, {2})}]),
             lambda: json.dumps({'p': [Point(1, {3})]}, default=lambda o: vars(o)), lambda: json.dumps([{2}], default=repr)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', None))

# Equal keys of one text are one object.
first, second = json.loads('[{"a key": 1}, {"a key": 2}]')
print(list(first)[0] is list(second)[0])

# json.dump has written what stood before an error.
file = io.StringIO()
try:
    json.dump({'a': [1, 2, {3}], 'b': 4}, file)
except TypeError as error:
    print(file.getvalue(), error.__notes__)


class Shouting(dict):
    def items(self):
        return ((key.upper(), value) for key, value in super().items())


print(json.dumps(Shouting(a=1, b=Shouting(c=2))), json.dumps(Shouting(b=1, a=2), sort_keys=True))

# output:
# [{"x": 1, "y": "[2]"}, {"p": {"x": 3, "y": "4"}}]
# 2 3
# [10, {'a': 20}, 30]
# LookupError 13 None
# TypeError Object of type set is not JSON serializable ['when serializing tuple item 1', "when serializing dict item 'a'", 'when serializing list item 0']
# TypeError vars() argument must have __dict__ attribute ["when serializing dict item 'y'", 'when serializing Point object', 'when serializing list item 0', "when serializing dict item 'p'"]
# ["{2}"]
# True
# {"a": [1, 2,  ['when serializing list item 2', "when serializing dict item 'a'"]
# {"A": 1, "B": {"C": 2}} {"A": 2, "B": 1}
