import codecs
data = 'a\u00e9\u65e5\U0001F600-z+'.encode('utf-7')
decoder = codecs.getincrementaldecoder('utf-7')()
out = ''.join(decoder.decode(data[i:i + 1]) for i in range(len(data))) + decoder.decode(b'', True)
print(ascii(out), decoder.getstate())
decoder.reset(); print(ascii(decoder.decode(b'a+AG')), decoder.getstate(), ascii(decoder.decode(b'E-b')), decoder.getstate())
encoder = codecs.getincrementalencoder('utf-7')()
print([encoder.encode(c) for c in 'a\u00e9\u00e9+'], list(codecs.iterdecode([b'+AGE', b'AYg-', b'c'], 'utf-7')))
try:
    decoder.reset(); decoder.decode(b'+AG', True)
except UnicodeDecodeError as error:
    print(error)

# output:
# 'a\xe9\u65e5\U0001f600-z+' (b'', 0)
# 'a' (b'+AG', 0) 'ab' (b'', 0)
# [b'a', b'+AOk-', b'+AOk-', b'+-'] ['ab', 'c']
# 'utf7' codec can't decode bytes in position 0-2: unterminated shift sequence
