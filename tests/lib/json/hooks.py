# object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict, own decoders, cls, order and memo of keys.
import json
from decimal import Decimal

text = '{"a": 1, "b": [2.5, 1e3, -0, NaN, -Infinity, {"c": null, "a": 5}], "a": 2}'
print(json.loads(text))
print(json.loads(text, object_hook=lambda d: ('hook', sorted(d.items(), key=str))))
print(json.loads(text, object_pairs_hook=lambda pairs: pairs))
print(json.loads(text, object_pairs_hook=list, object_hook=dict)[0], json.loads('{}', object_pairs_hook=tuple), json.loads('{}', object_hook=lambda d: 'empty'))
print(json.loads('[1.10, 2, -1E-2]', parse_float=Decimal, parse_int=lambda s: 'i' + s, parse_constant=str), json.loads('[NaN]', parse_constant=lambda s: '<' + s + '>'))
print(json.loads('"\x00\t"', strict=False) == '\x00\t', json.loads('1' * 30), json.loads('-0'), json.loads('-0.0'), json.loads('1E400'), json.loads('1e-400'))


class Decoder(json.JSONDecoder):
    def __init__(self, tag='t', **kwargs):
        super().__init__(**kwargs)
        self.tag = tag

    def decode(self, s):
        return self.tag, super().decode(s)


print(json.loads('[1]', cls=Decoder), json.loads('[1.5]', cls=Decoder, tag='x', parse_float=str))
for call in (lambda: json.loads('[1]', parse_int=lambda s: 1 / 0), lambda: json.loads('{}', object_hook=5), lambda: json.loads('1', nope=1), lambda: json.loads(), lambda: json.loads('{"a":1}', object_hook=lambda: 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
a, b = json.loads('[{"key": 1}, {"key": 2}]')
print(next(iter(a)) is next(iter(b)))

# output:
# {'a': 2, 'b': [2.5, 1000.0, 0, nan, -inf, {'c': None, 'a': 5}]}
# ('hook', [('a', 2), ('b', [2.5, 1000.0, 0, nan, -inf, ('hook', [('a', 5), ('c', None)])])])
# [('a', 1), ('b', [2.5, 1000.0, 0, nan, -inf, [('c', None), ('a', 5)]]), ('a', 2)]
# ('a', 1) () empty
# [Decimal('1.10'), 'i2', Decimal('-0.01')] ['<NaN>']
# True 111111111111111111111111111111 0 -0.0 inf 0.0
# ('t', [1]) ('x', ['1.5'])
# ZeroDivisionError division by zero
# TypeError 'int' object is not callable
# TypeError JSONDecoder.__init__() got an unexpected keyword argument 'nope'
# TypeError loads() missing 1 required positional argument: 's'
# TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# True
