# Every error of the decoder: message, position, line and column, doc; also in several lines and with trailing data.
import json

for text in ('', ' ', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', "{'a':1}", '{"a" 1}', '{,}', '[,1]', '"', '"abc', '"\\', '"\\x"', '"\\u12"', '"\\u123g"', '"\\ud834', '"\n"', '"\x01"', 'nul', 'truex', 'tru', '1 2', '[1]]', '{"a":1}}', '01', '1.', '.5', '-', '+1', '1e', '1e+', '--1', 'NaN1', 'Infinity ', '-Infinit', '\ufeff{}', '[1,\n2,\n x]', '{"a":\n\n nope}', '["a\\qb"]', '[[[', 'é', '[1,,2]', '{"a":1 "b":2}', '//x', '0x1', '1_0', '"\\u 123"', '"\\uD83D\\u"'):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), '|', error, '|', error.msg, error.pos, error.lineno, error.colno, error.doc == text)
decoder = json.JSONDecoder()
for text, at in (('[1] rest', 0), ('x [1]', 2), ('  1', 0), ('12', -1), ('{"a": "b"} {', 0), ('', 0), ('1', 5)):
    try:
        print(text, at, decoder.raw_decode(text, at))
    except ValueError as error:
        print(text, at, error)
for value in (5, None, ['x'], memoryview(b'1')):
    try:
        json.loads(value)
    except TypeError as error:
        print(error)
print(json.loads(b'\xef\xbb\xbf[1]'), json.loads('"é"'.encode('utf-16')), json.loads('[1]'.encode('utf-32-be')), json.loads(bytearray(b'{}')))

# output:
# '' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# ' ' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
# '[' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
# '[1' | Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 2 1 3 True
# '[1,' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
# '[1,]' | Illegal trailing comma before end of array: line 1 column 3 (char 2) | Illegal trailing comma before end of array 2 1 3 True
# '[1 2]' | Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4 True
# '{' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
# '{"a' | Unterminated string starting at: line 1 column 2 (char 1) | Unterminated string starting at 1 1 2 True
# '{"a"' | Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5 True
# '{"a":' | Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6 True
# '{"a":1' | Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 6 1 7 True
# '{"a":1,' | Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8 True
# '{"a":1,}' | Illegal trailing comma before end of object: line 1 column 7 (char 6) | Illegal trailing comma before end of object 6 1 7 True
# '{1:2}' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
# "{'a':1}" | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
# '{"a" 1}' | Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6 True
# '{,}' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
# '[,1]' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
# '"' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
# '"abc' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
# '"\\' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
# '"\\x"' | Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2 True
# '"\\u12"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
# '"\\u123g"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
# '"\\ud834' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
# '"\n"' | Invalid control character at: line 1 column 2 (char 1) | Invalid control character at 1 1 2 True
# '"\x01"' | Invalid control character at: line 1 column 2 (char 1) | Invalid control character at 1 1 2 True
# 'nul' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# 'truex' | Extra data: line 1 column 5 (char 4) | Extra data 4 1 5 True
# 'tru' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '1 2' | Extra data: line 1 column 3 (char 2) | Extra data 2 1 3 True
# '[1]]' | Extra data: line 1 column 4 (char 3) | Extra data 3 1 4 True
# '{"a":1}}' | Extra data: line 1 column 8 (char 7) | Extra data 7 1 8 True
# '01' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
# '1.' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
# '.5' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '-' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '+1' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '1e' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
# '1e+' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
# '--1' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# 'NaN1' | Extra data: line 1 column 4 (char 3) | Extra data 3 1 4 True
# 'Infinity ' inf
# '-Infinit' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '\ufeff{}' | Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1 True
# '[1,\n2,\n x]' | Expecting value: line 3 column 2 (char 8) | Expecting value 8 3 2 True
# '{"a":\n\n nope}' | Expecting value: line 3 column 2 (char 8) | Expecting value 8 3 2 True
# '["a\\qb"]' | Invalid \escape: line 1 column 4 (char 3) | Invalid \escape 3 1 4 True
# '[[[' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
# 'é' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '[1,,2]' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
# '{"a":1 "b":2}' | Expecting ',' delimiter: line 1 column 8 (char 7) | Expecting ',' delimiter 7 1 8 True
# '//x' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
# '0x1' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
# '1_0' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
# '"\\u 123"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
# '"\\uD83D\\u"' | Invalid \uXXXX escape: line 1 column 9 (char 8) | Invalid \uXXXX escape 8 1 9 True
# [1] rest 0 ([1], 3)
# x [1] 2 ([1], 5)
#   1 0 Expecting value: line 1 column 1 (char 0)
# 12 -1 idx cannot be negative
# {"a": "b"} { 0 ({'a': 'b'}, 10)
#  0 Expecting value: line 1 column 1 (char 0)
# 1 5 Expecting value: line 1 column 6 (char 5)
# the JSON object must be str, bytes or bytearray, not int
# the JSON object must be str, bytes or bytearray, not NoneType
# the JSON object must be str, bytes or bytearray, not list
# the JSON object must be str, bytes or bytearray, not memoryview
# [1] é [1] {}
