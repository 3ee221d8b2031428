# JSONEncoder: iterencode, default() in subclasses, key_separator, files that are written piece by piece, dump's arguments.
import io
import json


class Complex(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({'z': 1 + 2j}, cls=Complex), Complex(indent=1).encode([1j]), list(Complex(separators=(',', ':')).iterencode({'a': [1, 2j], 'b': {}})))
try:
    Complex().encode(object)
except TypeError as error:
    print(error, error.__notes__ if hasattr(error, '__notes__') else '')
e = json.JSONEncoder(sort_keys=True, skipkeys=True, ensure_ascii=False, indent=4)
print(e.item_separator, e.key_separator, e.indent, e.sort_keys, e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, json.JSONEncoder().item_separator == ', ')
pieces = []


class File:
    def write(self, text):
        pieces.append(text)


json.dump({'a': [1, 2.5, 'x', None, True], 'b': {}}, File())
print(''.join(pieces), len(pieces) > 1)
out = io.StringIO()
json.dump([1, {'b': 2}], out, indent=1, sort_keys=True)
print(repr(out.getvalue()), json.load(io.StringIO('[1]')), json.load(io.BytesIO(b'{"a": 1}'), object_pairs_hook=tuple))
print(list(json.JSONEncoder().iterencode('text')), list(json.JSONEncoder().iterencode([])), ''.join(json.JSONEncoder().iterencode({'k': [1.5, {2: 3}]})))


class Own(json.JSONEncoder):
    item_separator = ' , '
    key_separator = ' : '


print(json.dumps({'a': [1, 2], 'b': 3}, cls=Own), Own().encode({'a': 1, 'b': 2}), Own(separators=(',', ':')).encode({'a': 1, 'b': 2}))


class Float(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        yield from ('<', *super().iterencode(o), '>')


print(json.dumps([1], cls=Float), Float().encode('s'))
from json.encoder import encode_basestring, encode_basestring_ascii
from json.decoder import scanstring
print(encode_basestring('é"\n'), encode_basestring_ascii('é"😀'), scanstring('abc\\n" rest', 0), scanstring('"x"', 1, True))
for call in (lambda: encode_basestring_ascii(5), lambda: scanstring('abc', 0), lambda: scanstring('a"', 5), lambda: scanstring('\t"', 0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# {"z": [1.0, 2.0]} [
#  [
#   0.0,
#   1.0
#  ]
# ] ['{', '"a"', ':', '[1', ',', '[0.0', ',2.0', ']', ']', ',', '"b"', ':', '{}', '}']
# Object of type type is not JSON serializable
# , :  4 True True False True True True
# {"a": [1, 2.5, "x", null, true], "b": {}} True
# '[\n 1,\n {\n  "b": 2\n }\n]' [1] (('a', 1),)
# ['"text"'] ['[]'] {"k": [1.5, {"2": 3}]}
# {"a" : [1 , 2] , "b" : 3} {"a" : 1 , "b" : 2} {"a":1,"b":2}
# <[1]> "s"
# "é\"\n" "\u00e9\"\ud83d\ude00" ('abc\n', 6) ('x', 3)
# TypeError first argument must be a string, not int
# JSONDecodeError Unterminated string starting at: line 1 column 0 (char -1)
# ValueError end is out of bounds
# JSONDecodeError Invalid control character at: line 1 column 1 (char 0)
