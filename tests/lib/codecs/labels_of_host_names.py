# encodings.idna has the steps that a codec of host names is made of.
from encodings.idna import ToASCII, ToUnicode, nameprep

print(ToASCII('b\xfccher'), ToASCII('plain'), ToUnicode(b'xn--bcher-kva'), ToUnicode('abc'), nameprep('B\xdccher'))
for work in (lambda: ToASCII(''), lambda: ToASCII('x' * 64)):
    try:
        work()
    except UnicodeError as error:
        print(error)

# output:
# b'xn--bcher-kva' b'plain' bücher abc bücher
# 'idna' codec can't encode characters in position 0-0: label empty
# 'idna' codec can't encode characters in position 0-63: label too long
