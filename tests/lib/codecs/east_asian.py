# The encodings of East Asia: texts, files, sources, pieces and errors.
import codecs
import io
import os

for text, names in [('你好，世界', 'gb2312 gbk gb18030 hz big5 cp950'), ('日本語 ｱｲ', 'shift_jis cp932 euc_jp'),
                    ('日本語', 'iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_ext'),
                    ('한국어 똠방각하', 'euc_kr cp949 johab'), ('한국어', 'iso2022_kr')]:
    for name in names.split():
        data = text.encode(name)
        print(name, data, data.decode(name) == text)

# In pieces: the coder keeps half a character, and the character set it is in.
for name in ['gbk', 'gb18030', 'iso2022_jp', 'hz']:
    encoder = codecs.getincrementalencoder(name)()
    pieces = [encoder.encode(c) for c in 'a文字b字'] + [encoder.encode('', True)]
    decoder = codecs.getincrementaldecoder(name)()
    print(name, pieces, [decoder.decode(bytes([byte])) for byte in b''.join(pieces)], decoder.getstate()[0])

# What cannot be written or read.
for data, name in [(b'a\xff', 'gbk'), (b'a\xb0', 'euc_kr'), (b'\x81\x30\x81', 'gb18030'), (b'~x', 'hz'), (b'\x8f\xa2', 'euc_jp'),
                   (b'a\x81\x39\xff\x39b', 'gb18030')]:
    try:
        data.decode(name)
    except UnicodeDecodeError as error:
        print(error)
    print(data.decode(name, 'replace'), data.decode(name, 'backslashreplace'))
for text, name in [('né', 'big5'), ('😀', 'shift_jis'), ('\ud800', 'gb18030'), ('é', 'iso2022_kr')]:
    try:
        text.encode(name)
    except UnicodeEncodeError as error:
        print(ascii(error))
    print([text.encode(name, errors) for errors in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace')])
print('😀'.encode('gb18030'), b'\x94\x39\xfc\x36'.decode('gb18030'))

# Error handlers of one's own say where to go on.
for answer in [('[x]', 2), (b'?', -1), ('', 9), ('ü', 2), ('ñ', 2)]:
    codecs.register_error('own', lambda error: answer)
    try:
        print('añb'.encode('gbk', 'own'))
    except Exception as error:
        print(type(error).__name__, error)

# Files and sources.
with open('hello.txt', 'w', encoding='gbk') as file:
    file.write('你好\n世界\n')
with open('hello.txt', 'rb') as file:
    print(file.read())
with open('hello.txt', encoding='gbk') as file:
    print(file.readlines())
os.remove('hello.txt')
print(repr(codecs.getreader('gbk')(io.BytesIO('好'.encode('gbk'))).read(1)))
print(codecs.getreader('big5')(io.BytesIO('一行\n二行'.encode('big5'))).readlines())
exec(compile('# coding: shift_jis\nprint("日本", len("日本"))\n'.encode('shift_jis'), 'source', 'exec'))

# output:
# gb2312 b'\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7' True
# gbk b'\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7' True
# gb18030 b'\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7' True
# hz b'~{Dc:C#,J@=g~}' True
# big5 b'\xa7A\xa6n\xa1A\xa5@\xac\xc9' True
# cp950 b'\xa7A\xa6n\xa1A\xa5@\xac\xc9' True
# shift_jis b'\x93\xfa\x96{\x8c\xea \xb1\xb2' True
# cp932 b'\x93\xfa\x96{\x8c\xea \xb1\xb2' True
# euc_jp b'\xc6\xfc\xcb\xdc\xb8\xec \x8e\xb1\x8e\xb2' True
# iso2022_jp b'\x1b$BF|K\\8l\x1b(B' True
# iso2022_jp_1 b'\x1b$BF|K\\8l\x1b(B' True
# iso2022_jp_2 b'\x1b$BF|K\\8l\x1b(B' True
# iso2022_jp_ext b'\x1b$BF|K\\8l\x1b(B' True
# euc_kr b'\xc7\xd1\xb1\xb9\xbe\xee \xa4\xd4\xa4\xa8\xa4\xc7\xa4\xb1\xb9\xe6\xb0\xa2\xc7\xcf' True
# cp949 b'\xc7\xd1\xb1\xb9\xbe\xee \x8cc\xb9\xe6\xb0\xa2\xc7\xcf' True
# johab b'\xd0e\x8a\x82\xb4\xe1 \x99\xb1\xa4w\x88b\xd0a' True
# iso2022_kr b'\x1b$)C\x0eGQ19>n\x0f' True
# gbk [b'a', b'\xce\xc4', b'\xd7\xd6', b'b', b'\xd7\xd6', b''] ['a', '', '文', '', '字', 'b', '', '字'] b''
# gb18030 [b'a', b'\xce\xc4', b'\xd7\xd6', b'b', b'\xd7\xd6', b''] ['a', '', '文', '', '字', 'b', '', '字'] b''
# iso2022_jp [b'a', b'\x1b$BJ8', b';z', b'\x1b(Bb', b'\x1b$B;z', b'\x1b(B'] ['a', '', '', '', '', '文', '', '字', '', '', '', 'b', '', '', '', '', '字', '', '', ''] b''
# hz [b'a', b'~{ND', b'WV', b'~}b', b'~{WV', b'~}'] ['a', '', '', '', '文', '', '字', '', '', 'b', '', '', '', '字', '', ''] b''
# 'gbk' codec can't decode byte 0xff in position 1: incomplete multibyte sequence
# a� a\xff
# 'euc_kr' codec can't decode byte 0xb0 in position 1: incomplete multibyte sequence
# a� a\xb0
# 'gb18030' codec can't decode bytes in position 0-2: incomplete multibyte sequence
# � \x81\x30\x81
# 'hz' codec can't decode byte 0x7e in position 0: illegal multibyte sequence
# �x \x7ex
# 'euc_jp' codec can't decode bytes in position 0-1: incomplete multibyte sequence
# � \x8f\xa2
# 'gb18030' codec can't decode byte 0x81 in position 1: illegal multibyte sequence
# a�9� a\x819\xff\x39\x62
# UnicodeEncodeError('big5', 'n\xe9', 1, 2, 'illegal multibyte sequence')
# [b'n', b'n?', b'n&#233;', b'n\\xe9']
# UnicodeEncodeError('shift_jis', '\U0001f600', 0, 1, 'illegal multibyte sequence')
# [b'', b'?', b'&#128512;', b'\\U0001f600']
# UnicodeEncodeError('gb18030', '\ud800', 0, 1, 'illegal multibyte sequence')
# [b'', b'?', b'&#55296;', b'\\ud800']
# UnicodeEncodeError('iso2022_kr', '\xe9', 0, 1, 'illegal multibyte sequence')
# [b'', b'?', b'&#233;', b'\\xe9']
# b'\x949\xfc6' 😀
# b'a[x]b'
# b'a?b'
# IndexError position 9 from error handler out of bounds
# b'a\xa8\xb9b'
# UnicodeEncodeError 'gbk' codec can't encode character '\xf1' in position 0: illegal multibyte sequence
# b'\xc4\xe3\xba\xc3\n\xca\xc0\xbd\xe7\n'
# ['你好\n', '世界\n']
# '好'
# ['一行\n', '二行']
# 日本 2
