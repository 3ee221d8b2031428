# tokenize.open() reads a source file in the encoding that it declares.
import tokenize

with open('latin.py', 'wb') as file:
    file.write('# coding: latin-1\nname = "é"\n'.encode('latin-1'))
with tokenize.open('latin.py') as file:
    print(file.encoding, file.mode)
    print(file.read())

# output:
# iso-8859-1 r
# # coding: latin-1
# name = "é"
#
