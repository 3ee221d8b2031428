# What cannot be written, with the notes that lead to it.
import enum
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}', getattr(error, '__notes__', ''))


class Colour(enum.IntEnum):
    RED = 1


circular = []
circular.append(circular)
ring = {}
ring['me'] = [ring]
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps([1, {'a': (2, object)}]))
attempt(lambda: json.dumps({'x': [0, {'y': 3j}]}, indent=1))
attempt(lambda: json.dumps(circular))
attempt(lambda: json.dumps(ring))
attempt(lambda: json.dumps({(1,): 2}))
attempt(lambda: json.dumps({b'k': 2}))
attempt(lambda: json.dumps(float('nan'), allow_nan=False))
attempt(lambda: json.dumps([1, [float('inf')]], allow_nan=False))
attempt(lambda: json.dumps({float('nan'): 1}, allow_nan=False))
attempt(lambda: json.dumps({1: 1, 'a': 2}, sort_keys=True))
attempt(lambda: json.dumps(object(), default=lambda o: o))
attempt(lambda: json.dumps(1, nope=2))
attempt(lambda: json.dumps(b'bytes'))
attempt(lambda: json.dumps({'c': Colour.RED, Colour.RED: 1}))

# output:
# TypeError: Object of type set is not JSON serializable
# TypeError: Object of type type is not JSON serializable ['when serializing tuple item 1', "when serializing dict item 'a'", 'when serializing list item 1']
# TypeError: Object of type complex is not JSON serializable ["when serializing dict item 'y'", 'when serializing list item 1', "when serializing dict item 'x'"]
# ValueError: Circular reference detected ['when serializing list item 0']
# ValueError: Circular reference detected ['when serializing list item 0', "when serializing dict item 'me'"]
# TypeError: keys must be str, int, float, bool or None, not tuple
# TypeError: keys must be str, int, float, bool or None, not bytes
# ValueError: Out of range float values are not JSON compliant: nan
# ValueError: Out of range float values are not JSON compliant: inf ['when serializing list item 0', 'when serializing list item 1']
# ValueError: Out of range float values are not JSON compliant: nan
# TypeError: '<' not supported between instances of 'str' and 'int'
# ValueError: Circular reference detected ['when serializing object object']
# TypeError: JSONEncoder.__init__() got an unexpected keyword argument 'nope'
# TypeError: Object of type bytes is not JSON serializable
# {"c": 1, "1": 1}
