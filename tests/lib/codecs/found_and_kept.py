# Names of encodings are compared without regard to what stands between their words; what is found may be pickled.
import codecs
import pickle

codecs.register(lambda name: codecs.lookup("utf-8") if name == "own_text" else None)
for name in "Own---Text", "own   text", "OWN_text", "UTF 8", "iso-8859--1", "Latin.1":
    try:
        print(name, codecs.lookup(name).name)
    except LookupError as error:
        print(error)

info = pickle.loads(pickle.dumps(codecs.lookup("ascii")))
print(info.name, info.encode("a")[1], codecs.utf_16_be_encode("é"), codecs.utf_16_le_decode(b"a\0b"))

for wrong in (0x110000, -1, 1.5, b"x"):
    try:
        codecs.charmap_decode(b"\0", "strict", {0: wrong})
    except TypeError as error:
        print(error)

# output:
# Own---Text utf-8
# own   text utf-8
# OWN_text utf-8
# UTF 8 utf-8
# iso-8859--1 iso8859-1
# unknown encoding: Latin.1
# ascii 1 (b'\x00\xe9', 1) ('a', 2)
# character mapping must be in range(0x110000)
# character mapping must be in range(0x110000)
# character mapping must return integer, None or str
# character mapping must return integer, None or str
