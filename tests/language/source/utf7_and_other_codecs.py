# utf-7 text, both ways, and its errors.
for text in ('plain', 'a+b', 'é', 'Ἀ日本', '😀 x', '~\\', 'tab\tline\n', 'A\u0000B', '€1+2', '-', 'é-', 'ab é cd'):
    coded = text.encode('utf-7')
    print(coded, coded.decode('utf-7') == text)
for coded in (b'+AGE-', b'+AGE', b'a+-b', b'+', b'+-', b'+AGE!', b'+2AA-', b'\xff', b'+AGEAYg-c', b'+/-', b'a+AOk-b', b'+IKw-1'):
    try:
        print(coded, ascii(coded.decode('utf7')))
    except UnicodeDecodeError as error:
        print(error)
print(b'a+2AA-b\xffc'.decode('utf-7', 'replace').encode('unicode_escape'), b'\xe9x'.decode('U7', 'ignore'))
import codecs
print(codecs.lookup('utf_7').name)

# output:
# b'plain' True
# b'a+-b' True
# b'+AOk-' True
# b'+Hwhl5Wcs-' True
# b'+2D3eAA x' True
# b'+AH4AXA-' True
# b'tab\tline\n' True
# b'A+AAA-B' True
# b'+IKw-1+-2' True
# b'-' True
# b'+AOk--' True
# b'ab +AOk cd' True
# b'+AGE-' 'a'
# b'+AGE' 'a'
# b'a+-b' 'a+b'
# b'+' ''
# b'+-' '+'
# b'+AGE!' 'a!'
# b'+2AA-' '\ud800'
# 'utf7' codec can't decode byte 0xff in position 0: unexpected special character
# b'+AGEAYg-c' 'abc'
# 'utf7' codec can't decode bytes in position 0-2: partial character in shift sequence
# b'a+AOk-b' 'a\xe9b'
# b'+IKw-1' '\u20ac1'
# b'a\\ud800b\\ufffdc' x
# utf-7
