# bytes leave a comparison with a bytearray to the bytearray, which compares itself with whatever lends its bytes.
import operator

for left, right in ((b"ab", bytearray(b"ac")), (bytearray(b"ac"), b"ab"), (b"ab", b"ab"), (bytearray(b"ab"), memoryview(b"ab"))):
    for name in ("eq", "ne", "lt", "le", "gt", "ge"):
        print(getattr(left, f"__{name}__")(right), getattr(operator, name)(left, right), end="; ")
    print()

# output:
# NotImplemented False; NotImplemented True; NotImplemented True; NotImplemented True; NotImplemented False; NotImplemented False; 
# False False; True True; False False; False False; True True; True True; 
# True True; False False; False False; True True; False False; True True; 
# True True; False False; False False; True True; False False; True True; 
