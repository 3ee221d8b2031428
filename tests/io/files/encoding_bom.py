import os
import tempfile

os.chdir(tempfile.mkdtemp())
for encoding in "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "ascii":
    with open("f", "w", encoding=encoding, errors="replace") as file:
        file.write("né\n")
        file.write("x")
    data = open("f", "rb").read()
    with open("f", encoding=encoding) as file:
        print(encoding, data, repr(file.read()))
with open("f", "wb") as file:
    file.write("\ufeffbom".encode())
print(repr(open("f", encoding="utf-8").read()), repr(open("f", encoding="utf-8-sig").read()))
with open("f", "a", encoding="utf-16") as file:
    file.write("!")
print(open("f", "rb").read())

# output:
# utf-8-sig b'\xef\xbb\xbfn\xc3\xa9\nx' 'né\nx'
# utf-16 b'\xff\xfen\x00\xe9\x00\n\x00x\x00' 'né\nx'
# utf-16-le b'n\x00\xe9\x00\n\x00x\x00' 'né\nx'
# utf-32 b'\xff\xfe\x00\x00n\x00\x00\x00\xe9\x00\x00\x00\n\x00\x00\x00x\x00\x00\x00' 'né\nx'
# latin-1 b'n\xe9\nx' 'né\nx'
# cp1252 b'n\xe9\nx' 'né\nx'
# ascii b'n?\nx' 'n?\nx'
# '\ufeffbom' 'bom'
# b'\xef\xbb\xbfbom!\x00'
