# As mail has it: plain letters as they are, others in base64 between + and -.
import codecs
for text in ('', 'plain', 'a+b', 'Hi Mom \u263a!', '\u00e9', 'x\u00e9-y', '\u00e9a', '~\\', '\U0001F600z', '\ud800', 'a\0b', 'A\u2262\u0391.', '\u65e5\u672c\u8a9e'):
    data = text.encode('utf-7')
    print(ascii(text), data, data.decode('utf-7') == text)
print(codecs.lookup('u7').name, b'+-'.decode('utf7'), b'+AGE'.decode('utf-7'), b'+AGE-b'.decode('utf-7'), b'+AGE!'.decode('utf-7'), b'~'.decode('utf-7'))

# output:
# '' b'' True
# 'plain' b'plain' True
# 'a+b' b'a+-b' True
# 'Hi Mom \u263a!' b'Hi Mom +Jjo!' True
# '\xe9' b'+AOk-' True
# 'x\xe9-y' b'x+AOk--y' True
# '\xe9a' b'+AOk-a' True
# '~\\' b'+AH4AXA-' True
# '\U0001f600z' b'+2D3eAA-z' True
# '\ud800' b'+2AA-' True
# 'a\x00b' b'a+AAA-b' True
# 'A\u2262\u0391.' b'A+ImIDkQ.' True
# '\u65e5\u672c\u8a9e' b'+ZeVnLIqe-' True
# utf-7 + a ab a! ~
