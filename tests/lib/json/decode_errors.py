# The place of every syntax error: message, position, line and column.
import json

for text in ('', ' ', '{', '[', '[1', '[1,', '[1,]', '[1 2]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{"a" 1}', "'x'", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', 'nul', 'tru', '01', '1.', '-', '1e', '+1', '.5', '[1]x', '1 2', '\ufeff1', '{"a":1 "b":2}', '{1:2}', 'NaNx', '[1,\n2,\n x]', '"\\'):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), '|', error, '|', error.msg, error.pos, error.lineno, error.colno)
try:
    json.loads(5)
except TypeError as error:
    print(error)
try:
    json.loads(b'\xff\xff')
except Exception as error:
    print(type(error).__name__, error)
e = json.JSONDecodeError('m', 'ab\ncd', 4)
print(repr(e), e.doc, e.args, e.__reduce__()[1])

# output:
# '' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# ' ' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
# '{' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# '[' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
# '[1' | Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 2 1 3
# '[1,' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
# '[1,]' | Illegal trailing comma before end of array: line 1 column 3 (char 2) | Illegal trailing comma before end of array 2 1 3
# '[1 2]' | Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4
# '{"a"' | Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5
# '{"a":' | Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6
# '{"a":1' | Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 6 1 7
# '{"a":1,' | Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8
# '{"a":1,}' | Illegal trailing comma before end of object: line 1 column 7 (char 6) | Illegal trailing comma before end of object 6 1 7
# '{a:1}' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# '{"a" 1}' | Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6
# "'x'" | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '"abc' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
# '"a\nb"' | Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 2 1 3
# '"\\x"' | Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2
# '"\\u12"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
# '"\\u12g4"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
# 'nul' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# 'tru' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '01' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# '1.' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# '-' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '1e' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# '+1' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '.5' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '[1]x' | Extra data: line 1 column 4 (char 3) | Extra data 3 1 4
# '1 2' | Extra data: line 1 column 3 (char 2) | Extra data 2 1 3
# '\ufeff1' | Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
# '{"a":1 "b":2}' | Expecting ',' delimiter: line 1 column 8 (char 7) | Expecting ',' delimiter 7 1 8
# '{1:2}' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# 'NaNx' | Extra data: line 1 column 4 (char 3) | Extra data 3 1 4
# '[1,\n2,\n x]' | Expecting value: line 3 column 2 (char 8) | Expecting value 8 3 2
# '"\\' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
# the JSON object must be str, bytes or bytearray, not int
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# JSONDecodeError('m: line 2 column 2 (char 4)') ab
# cd ('m: line 2 column 2 (char 4)',) ('m', 'ab\ncd', 4)
