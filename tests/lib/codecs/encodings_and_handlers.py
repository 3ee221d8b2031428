import codecs, io

codecs.register_error('mine', lambda e: ('[%d-%d]' % (e.start, e.end), e.end))
print('aéüb'.encode('ascii', 'mine'), b'a\xff\xfeb'.decode('utf-8', 'mine'))
codecs.register_error('bad', lambda e: 3)
for f in [lambda: 'é'.encode('ascii', 'bad'), lambda: b'\xff'.decode('ascii', 'bad'), lambda: 'é'.encode('ascii','nope'), lambda: 'a'.encode('nope'), lambda: b'a'.decode('rot13'), lambda: 'é'.encode('cp437','strict'), lambda: 'Ж'.encode('cp437'), lambda: b'\xff\xfe\x00'.decode('utf-16'), lambda: codecs.lookup('x y'), lambda: codecs.lookup(3), lambda: b'\x81'.decode('cp1252'), lambda: codecs.decode(b'zz','hex'), lambda: '\ud800'.encode('utf-16'), lambda: b'\x00\xd8'.decode('utf-16-le'), lambda: b'\\x4'.decode('unicode_escape'), lambda:codecs.lookup_error('q'), lambda: codecs.register_error('q', 1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',''))
print(codecs.lookup('latin1').name, codecs.lookup('UTF8').name, codecs.lookup('utf-16').name, codecs.encode('Hello', 'rot13'), codecs.encode(b'hi', 'hex'), codecs.decode(b'6869', 'hex_codec'), codecs.encode(b'abc', 'base64'))
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in '€é'.encode()], d.decode(b'', True))
d = codecs.getincrementaldecoder('utf-16')()
print([d.decode(bytes([b])) for b in 'a😀'.encode('utf-16')])
e = codecs.getincrementalencoder('utf-16')()
print(e.encode('a'), e.encode('b'))
print(list(codecs.iterdecode([b'\xe2', b'\x82\xac'], 'utf-8')), list(codecs.iterencode(['a', 'é'], 'utf-8')))
r = codecs.getreader('utf-8')(io.BytesIO('é\nab\n'.encode()))
print(r.readline(), r.read())
w = io.BytesIO(); codecs.getwriter('utf-16')(w).write('hé'); print(w.getvalue())
print(r'a\n\u20ac\x41'.encode().decode('unicode_escape'), 'a\n€'.encode('unicode_escape'), 'Жук'.encode('koi8-r'), b'\xf6\xd5\xcb'.decode('koi8_r'))
print('a\ud800b'.encode('utf-8','surrogatepass'), ascii(b'a\xed\xa0\x80'.decode('utf-8','surrogatepass')), ascii(b'\xff'.decode('utf-8','surrogateescape')), '\udcff'.encode('utf-8','surrogateescape'), '\ud800'.encode('utf-16-le','surrogatepass'), b'\x00\xd8'.decode('utf-16-le','surrogatepass')=='\ud800')
try: b'a\xffb'.decode()
except UnicodeDecodeError as e: print(e.object, e.start, e.end, e.reason, e.encoding, e.args)
print(codecs.utf_8_decode(b'\xe2\x82'), codecs.BOM_UTF8, codecs.escape_decode(rb'a\nb\x41'))
print(codecs.charmap_encode('ab', 'strict', {97: 'x' and 120, 98: b'yy'}), codecs.charmap_decode(b'ab', 'strict', {97: 'X', 98: 89}))

# output:
# b'a[1-3]b' a[1-2][2-3]b
# TypeError encoding error handler must return (str/bytes, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# LookupError unknown error handler name 'nope'
# LookupError unknown encoding: nope
# LookupError 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# b'\x82'
# UnicodeEncodeError 'charmap' codec can't encode character '\u0416' in position 0: character maps to <undefined> ["encoding with 'cp437' codec failed"]
# UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
# LookupError unknown encoding: x y
# TypeError lookup() argument must be str, not int
# UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> ["decoding with 'cp1252' codec failed"]
# Error Non-hexadecimal digit found ["decoding with 'hex' codec failed"]
# UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
# UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data ["decoding with 'utf-16-le' codec failed"]
# UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape ["decoding with 'unicode_escape' codec failed"]
# LookupError unknown error handler name 'q'
# TypeError handler must be callable
# iso8859-1 utf-8 utf-16 Uryyb b'6869' b'hi' b'YWJj\n'
# ['', '', '€', '', 'é']
# ['', '', '', 'a', '', '', '', '😀']
# b'\xff\xfea\x00' b'b\x00'
# ['€'] [b'a', b'\xc3\xa9']
# é
#  ab
#
# b'\xff\xfeh\x00\xe9\x00'
# a
# €A b'a\\n\\u20ac' b'\xf6\xd5\xcb' Жук
# b'a\xed\xa0\x80b' 'a\ud800' '\udcff' b'\xff' b'\x00\xd8' True
# b'a\xffb' 1 2 invalid start byte utf-8 ('utf-8', b'a\xffb', 1, 2, 'invalid start byte')
# ('', 0) b'\xef\xbb\xbf' (b'a\nbA', 8)
# (b'xyy', 2) ('XY', 2)
