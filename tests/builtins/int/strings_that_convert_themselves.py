# A str or bytes of one's own class is asked for its number before its text is read; bytes() gives the class asked for.
class Text(str):
    def __float__(self):
        return 9.0

    def __int__(self):
        return 5


class Data(bytes):
    def __float__(self):
        return 7.0

    def __int__(self):
        return 6


class Plain(str):
    pass


print(float(Text("8")), int(Text("8")), float(Data(b"8")), int(Data(b"8")), float(Plain("8")), int(Plain("8")))
print(int(Text("8"), 10), type(float(Text("8"))).__name__)


class Other(bytes):
    pass


class Gives:
    def __bytes__(self):
        return Other(b"abc")


for kind in bytes, Data, Other:
    print(type(kind(Gives())).__name__, bytes.__repr__(kind(Gives())))

# output:
# 9.0 5 7.0 6 8.0 8
# 8 float
# Other b'abc'
# Data b'abc'
# Other b'abc'
