# codecs: coders that take pieces, readers and writers over streams, errors in between, lookups by all names.
import codecs
import io

d = codecs.getincrementaldecoder('utf-8')('replace')
print([d.decode(bytes([b])) for b in 'é€\U0001f600'.encode() + b'\xe2\x82'], repr(d.decode(b'', True)), d.getstate())
d = codecs.getincrementaldecoder('utf-16')()
print([d.decode(bytes([b])) for b in 'a\U0001f600'.encode('utf-16')], d.getstate()[1])
d.reset()
e = codecs.getincrementalencoder('utf-16')()
print(e.encode('a'), e.encode('b'), e.getstate())
e.reset()
print(e.encode('c'), codecs.getincrementalencoder('utf-8-sig')().encode('x', True))
print(list(codecs.iterencode(['a', 'é'], 'latin-1')), ''.join(codecs.iterdecode([b'\xc3', b'\xa9x'], 'utf-8')))
r = codecs.getreader('utf-8')(io.BytesIO('one\ntwø\n\nlast'.encode()))
print(repr(r.read(2)), repr(r.readline()), r.readlines(), repr(r.read()))
r.seek(0)
print([line for line in r])
w = codecs.getwriter('ascii')(io.BytesIO(), 'xmlcharrefreplace')
w.write('é<')
w.writelines(['a', 'ü'])
print(w.stream.getvalue())
rw = codecs.StreamReaderWriter(io.BytesIO(b'\xe4b'), codecs.getreader('latin-1'), codecs.getwriter('latin-1'))
print(rw.read(), rw.write('ö'), rw.stream.getvalue())
recoded = codecs.EncodedFile(io.BytesIO('ä'.encode('latin-1')), 'utf-8', 'latin-1')
print(recoded.read())
for name in ('UTF8', 'utf_8', 'U8', 'latin1', 'ISO-8859-1', 'l1', 'ascii', '646', 'us-ascii', 'utf-16-le', 'hex', 'rot13', 'base64', 'cp1252', 'mbcs', 'nope', 'utf 8'):
    try:
        info = codecs.lookup(name)
        print(name, info.name, info._is_text_encoding)
    except LookupError as error:
        print(name, error)
print(codecs.encode('abc', 'rot13'), codecs.encode(b'ab', 'hex'), codecs.decode(b'6162', 'hex_codec'), codecs.encode(b'ab', 'base64'), codecs.decode('nop', 'rot_13'))
for call in (lambda: 'a'.encode('rot13'), lambda: b'a'.decode('hex'), lambda: codecs.decode(b'zz', 'hex'), lambda: codecs.encode('é', 'ascii'), lambda: codecs.lookup_error('nope'), lambda: codecs.register_error('x', 5), lambda: codecs.register(5), lambda: b'\xff'.decode('utf-8', 'nope')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ['', 'é', '', '', '€', '', '', '', '😀', '', ''] '�' (b'', 0)
# ['', '', '', 'a', '', '', '', '😀'] 0
# b'\xff\xfea\x00' b'b\x00' 0
# b'\xff\xfec\x00' b'\xef\xbb\xbfx'
# [b'a', b'\xe9'] éx
# 'on' 'e\n' ['twø\n', '\n', 'last'] ''
# ['one\n', 'twø\n', '\n', 'last']
# b'&#233;<a&#252;'
# äb None b'\xe4b\xf6'
# b'\xc3\xa4'
# UTF8 utf-8 True
# utf_8 utf-8 True
# U8 utf-8 True
# latin1 iso8859-1 True
# ISO-8859-1 iso8859-1 True
# l1 iso8859-1 True
# ascii ascii True
# 646 ascii True
# us-ascii ascii True
# utf-16-le utf-16-le True
# hex hex False
# rot13 rot-13 False
# base64 base64 False
# cp1252 cp1252 True
# mbcs unknown encoding: mbcs
# nope unknown encoding: nope
# utf 8 utf-8 True
# nop b'6162' b'ab' b'YWI=\n' abc
# LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# LookupError 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# Error Non-hexadecimal digit found
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# LookupError unknown error handler name 'nope'
# TypeError handler must be callable
# TypeError argument must be callable
# LookupError unknown error handler name 'nope'
