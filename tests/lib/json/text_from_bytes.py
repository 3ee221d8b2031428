# json.loads of bytes: encodings found by their first bytes, marks of order, what is no text.
import json

for encoding in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
    for text in ('"é"', '5', '[1, "\U0001f600"]'):
        data = text.encode(encoding)
        print(encoding, json.detect_encoding(data), json.loads(data), end='; ')
print()
for data in (b'', b'\xef\xbb\xbf', b'\xff\xfe', b'"\xff"', '\ufeff1', bytearray(b'[1]'), memoryview(b'1'), 5, None, b'\x00', b'1\x00'):
    try:
        print(json.loads(data))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# output:
# utf-8 utf-8 é; utf-8 utf-8 5; utf-8 utf-8 [1, '😀']; utf-8-sig utf-8-sig é; utf-8-sig utf-8-sig 5; utf-8-sig utf-8-sig [1, '😀']; utf-16 utf-16 é; utf-16 utf-16 5; utf-16 utf-16 [1, '😀']; utf-16-le utf-16-le é; utf-16-le utf-16-le 5; utf-16-le utf-16-le [1, '😀']; utf-16-be utf-16-be é; utf-16-be utf-16-be 5; utf-16-be utf-16-be [1, '😀']; utf-32 utf-32 é; utf-32 utf-32 5; utf-32 utf-32 [1, '😀']; utf-32-le utf-32-le é; utf-32-le utf-32-le 5; utf-32-le utf-32-le [1, '😀']; utf-32-be utf-32-be é; utf-32-be utf-32-be 5; utf-32-be utf-32-be [1, '😀'];
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
# JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
# [1]
# TypeError the JSON object must be str, bytes or bytearray, not memoryview
# TypeError the JSON object must be str, bytes or bytearray, not int
# TypeError the JSON object must be str, bytes or bytearray, not NoneType
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# 1
