# Codecs that are no encodings of text: bytes to bytes, whole and in pieces.
import codecs

data = b'To be = or\tnot \xff to be.\n' * 3
for name in ['uu', 'quopri', 'bz2', 'zlib', 'base64', 'hex']:
    coded = codecs.encode(data, name)
    print(name, codecs.decode(coded, name) == data, coded if name in ('uu', 'quopri') else '')
for name in ['bz2', 'zlib']:
    encoder, decoder = codecs.getincrementalencoder(name)(), codecs.getincrementaldecoder(name)()
    coded = encoder.encode(b'one ') + encoder.encode(b'two', True)
    print(decoder.decode(coded[:5]) + decoder.decode(coded[5:]))
for what, name in [(b'abc', 'uu'), (b'begin 666 x\n', 'uu')]:
    try:
        codecs.decode(what, name)
    except ValueError as error:
        print(error, error.__notes__)
try:
    'a'.encode('undefined')
except UnicodeError as error:
    print(error)
print(codecs.encode('Nobody', 'rot13'), codecs.lookup('uu')._is_text_encoding, '\xe9'.encode('charmap'))

# output:
# uu True b'begin 666 <data>\nM5&\\@8F4@/2!O<@EN;W0@_R!T;R!B92X*5&\\@8F4@/2!O<@EN;W0@_R!T;R!B\n;92X*5&\\@8F4@/2!O<@EN;W0@_R!T;R!B92X*\n \nend\n'
# quopri True b'To=20be=20=3D=20or=09not=20=FF=20to=20be.\nTo=20be=20=3D=20or=09not=20=FF=20to=20be.\nTo=20be=20=3D=20or=09not=20=FF=20to=20be.\n'
# bz2 True 
# zlib True 
# base64 True 
# hex True 
# b'one two'
# b'one two'
# Missing "begin" line in input data ["decoding with 'uu' codec failed"]
# Truncated input data ["decoding with 'uu' codec failed"]
# undefined encoding
# Abobql False b'\xe9'
