# json.decoder.scanstring(), json.scanner's make_scanner() and own decoders made of the pieces.
import json
from json import decoder, encoder, scanner


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, 'value', ''))


for text, at in (('"abc" rest', 1), (r'"\u0041\n\ud834\udd20\ud834x" ', 1), ('"open', 1), ('"bad\nline"', 1), (r'"\x"', 1), (r'"\u12"', 1), ('x"', 1), ('"', 5), ('"\\', 1)):
    attempt(lambda: decoder.scanstring(text, at))
    attempt(lambda: decoder.scanstring(text, at, False))
print(encoder.encode_basestring('é"\n\x7f'), encoder.encode_basestring_ascii('é"\n\U0001f600'))
attempt(lambda: encoder.encode_basestring(5))
print([scanner.NUMBER_RE.match(t) and scanner.NUMBER_RE.match(t).groups() for t in ('-0', '01', '1.5e-3', '.5', '-', '1e5', '12.')])

scan = scanner.make_scanner(json.JSONDecoder())
for text, at in (('[1, 2.5, {"a": null}] tail', 0), ('  1', 2), ('x', 0), ('', 0), ('nul', 0), ('-Infinity', 0), ('-', 0), ('tru', 0), ('"s"', 0)):
    attempt(lambda: scan(text, at))
attempt(lambda: scan('1', -1))


class Upper(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(**options)
        self.parse_string = self.upper
        self.scan_once = scanner.py_make_scanner(self)

    def upper(self, s, end, strict=True):
        value, end = decoder.scanstring(s, end, strict)
        return value.upper(), end


print(Upper().decode('["a", {"b": "c"}]'), json.loads('{"x": ["y"]}', cls=Upper, object_pairs_hook=list))
attempt(lambda: Upper().decode('["a" x'))
attempt(lambda: Upper().decode('['))


class Tuples(json.JSONDecoder):
    def __init__(self):
        super().__init__()
        self.parse_array = self.array
        self.scan_once = scanner.py_make_scanner(self)

    def array(self, s_and_end, scan_once, **kwargs):
        values, end = decoder.JSONArray(s_and_end, scan_once, **kwargs)
        return tuple(values), end


print(Tuples().decode(' [1, [2, []], {"a": [3]}] '))
attempt(lambda: Tuples().decode('[1,]'))
attempt(lambda: Tuples().decode('{"a": 1,}'))
attempt(lambda: Tuples().decode('{"a" 1}'))
print(json.JSONDecoder().scan_once('[1] x', 0), json.JSONDecoder().raw_decode('{"a": 1} x'))

# output:
# ('abc', 5)
# ('abc', 5)
# ('A\n𝄠\ud834x', 29)
# ('A\n𝄠\ud834x', 29)
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# JSONDecodeError Invalid control character at: line 1 column 5 (char 4)
# ('bad\nline', 10)
# JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
# JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
# JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
# JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
# ('', 2)
# ('', 2)
# ValueError end is out of bounds
# ValueError end is out of bounds
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# "é\"\n" "\u00e9\"\n\ud83d\ude00"
# TypeError first argument must be a string, not int
# [('-0', None, None), ('0', None, None), ('1', '.5', 'e-3'), None, None, ('1', None, 'e5'), ('12', None, None)]
# ([1, 2.5, {'a': None}], 21)
# (1, 3)
# StopIteration 0 0
# StopIteration 0 0
# StopIteration 0 0
# (-inf, 9)
# StopIteration 0 0
# StopIteration 0 0
# ('s', 3)
# ValueError idx cannot be negative
# ['A', {'b': 'C'}] [('x', ['Y'])]
# JSONDecodeError Expecting ',' delimiter: line 1 column 6 (char 5)
# JSONDecodeError Expecting value: line 1 column 2 (char 1)
# (1, (2, ()), {'a': (3,)})
# JSONDecodeError Illegal trailing comma before end of array: line 1 column 3 (char 2)
# JSONDecodeError Illegal trailing comma before end of object: line 1 column 8 (char 7)
# JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
# ([1], 3) ({'a': 1}, 8)
