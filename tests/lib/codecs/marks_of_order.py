# Byte order marks: which encodings write them, read them, and keep them; surrogates in all of them.
import codecs

text = 'a€\U0001f600'
for name in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-7'):
    data = text.encode(name)
    print(name, len(data), data[:4], data.decode(name) == text, ''.encode(name))
for data, name in ((codecs.BOM_UTF8 + b'x', 'utf-8'), (codecs.BOM_UTF8 + b'x', 'utf-8-sig'), (codecs.BOM_UTF8 * 2, 'utf-8-sig'), (codecs.BOM_UTF16_BE + b'\0x', 'utf-16'), (codecs.BOM_UTF16_LE + b'x\0', 'utf-16-le'), (b'x\0', 'utf-16'), (codecs.BOM_UTF32_BE + b'\0\0\0x', 'utf-32'), (b'\x00\xd8', 'utf-16-le'), (b'\x00\xd8x\x00', 'utf-16-le'), (b'x', 'utf-16'), (b'\0\0\x11\0', 'utf-32-le'), (b'\xed\xa0\x80', 'utf-8'), (b'\xf4\x90\x80\x80', 'utf-8'), (b'\xc0\x80', 'utf-8')):
    try:
        print(name, ascii(data.decode(name)))
    except UnicodeDecodeError as error:
        print(name, error, ascii(data.decode(name, 'replace')))
for name in ('utf-8', 'utf-16', 'utf-32', 'utf-7', 'latin-1'):
    try:
        print(name, '\ud800'.encode(name))
    except UnicodeEncodeError as error:
        print(name, error)

# output:
# utf-8 8 b'a\xe2\x82\xac' True b''
# utf-8-sig 11 b'\xef\xbb\xbfa' True b'\xef\xbb\xbf'
# utf-16 10 b'\xff\xfea\x00' True b'\xff\xfe'
# utf-16-le 8 b'a\x00\xac ' True b''
# utf-16-be 8 b'\x00a \xac' True b''
# utf-32 16 b'\xff\xfe\x00\x00' True b'\xff\xfe\x00\x00'
# utf-32-le 12 b'a\x00\x00\x00' True b''
# utf-32-be 12 b'\x00\x00\x00a' True b''
# utf-7 11 b'a+IK' True b''
# utf-8 '\ufeffx'
# utf-8-sig 'x'
# utf-8-sig '\ufeff'
# utf-16 'x'
# utf-16-le '\ufeffx'
# utf-16 'x'
# utf-32 'x'
# utf-16-le 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data '\ufffd'
# utf-16-le 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate '\ufffdx'
# utf-16 'utf-16-le' codec can't decode byte 0x78 in position 0: truncated data '\ufffd'
# utf-32-le 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) '\ufffd'
# utf-8 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte '\ufffd\ufffd\ufffd'
# utf-8 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte '\ufffd\ufffd\ufffd\ufffd'
# utf-8 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte '\ufffd\ufffd'
# utf-8 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# utf-16 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
# utf-32 'utf-32' codec can't encode character '\ud800' in position 0: surrogates not allowed
# utf-7 b'+2AA-'
# latin-1 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
