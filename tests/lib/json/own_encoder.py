# JSONEncoder: default(), encode, iterencode, subclasses, dump to a file in pieces.
import io
import json


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({'z': 1 + 2j}, cls=Encoder), Encoder(indent=1).encode([1j]), Encoder(sort_keys=True, separators=(',', ':')).encode({'b': 1, 'a': 2}))
try:
    json.dumps(range(2), cls=Encoder)
except TypeError as error:
    print(error)
print(list(json.JSONEncoder().iterencode([1, 'a', {'b': None}])))
print(''.join(json.JSONEncoder(indent=2).iterencode({'a': [1]})))
e = json.JSONEncoder(skipkeys=True, allow_nan=False)
print(e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, e.sort_keys, e.indent, e.item_separator, e.key_separator)


class Log(io.StringIO):
    writes = 0

    def write(self, s):
        self.writes += 1
        return super().write(s)


log = Log()
json.dump({'a': [1, 2]}, log)
print(log.getvalue(), log.writes > 1)
print(json.load(io.StringIO('[1, 2]')), json.load(io.BytesIO(b'{"k": "v"}')))
print(json.encoder.py_encode_basestring('é"\n'), json.encoder.py_encode_basestring_ascii('é"\n😀'), json.encoder.encode_basestring_ascii('ü'))

# output:
# {"z": [1.0, 2.0]} [
#  [
#   0.0,
#   1.0
#  ]
# ] {"a":2,"b":1}
# Object of type range is not JSON serializable
# ['[1', ', "a"', ', ', '{', '"b"', ': ', 'null', '}', ']']
# {
#   "a": [
#     1
#   ]
# }
# True True True False False None ,  :
# {"a": [1, 2]} True
# [1, 2] {'k': 'v'}
# "é\"\n" "\u00e9\"\n\ud83d\ude00" "\u00fc"
