# loads: hooks, constants, encodings, big numbers, raw_decode, strict.
import decimal
import json

print(json.loads('{"a": 1, "a": 2, "b": {"c": null}}', object_pairs_hook=list))
print(json.loads('{"a": 1, "b": {}}', object_hook=lambda d: sorted(d)))
print(json.loads('[1.10, 2, 1e3, -0]', parse_float=decimal.Decimal), json.loads('[1, -20]', parse_int=lambda s: f'<{s}>'))
print(json.loads('[NaN, Infinity, -Infinity]', parse_constant=lambda s: f'<{s}>'), json.loads('[Infinity, -Infinity]'))
print(json.loads('"a\tb"', strict=False), json.loads(b'"\xc3\xa9"'), json.loads('"é"'.encode('utf-16')), json.loads('[1]'.encode('utf-32-be')), json.loads(bytearray(b'\xef\xbb\xbf1')))
print(json.loads('"\\ud83d\\ude00 \\ud83d \\u0041\\/\\b\\f"').encode('utf-8', 'surrogatepass'))
print(json.JSONDecoder().raw_decode('{"a": 1} tail'), json.JSONDecoder().raw_decode('xx [1]', 3))
print(json.loads('  \n\t[ 1 , 2 ] \r '), json.loads('1' * 30), json.loads('1E400'), json.loads('-1.5e-3'))


class Mine(json.JSONDecoder):
    def decode(self, s):
        return 'mine:' + s


print(json.loads('zz', cls=Mine))
try:
    json.JSONDecoder().raw_decode('', 0)
except json.JSONDecodeError as error:
    print(error)

# output:
# [('a', 1), ('a', 2), ('b', [('c', None)])]
# ['a', 'b']
# [Decimal('1.10'), 2, Decimal('1E+3'), 0] ['<1>', '<-20>']
# ['<NaN>', '<Infinity>', '<-Infinity>'] [inf, -inf]
# a	b é é [1] 1
# b'\xf0\x9f\x98\x80 \xed\xa0\xbd A/\x08\x0c'
# ({'a': 1}, 8) ([1], 6)
# [1, 2] 111111111111111111111111111111 inf -0.0015
# mine:zz
# Expecting value: line 1 column 1 (char 0)
