# %c of bytes wants a single byte; what else it gets is named by its kind, not by its class.
class Text(bytes):
    pass


for value in (b"a", Text(b"b"), bytearray(b"c"), 100, b"", Text(b"ab"), bytearray(b"abc"), "d", None):
    try:
        print(b"%c" % (value,))
    except TypeError as error:
        print(error)

# output:
# b'a'
# b'b'
# b'c'
# b'd'
# %c requires an integer in range(256) or a single byte, not a bytes object of length 0
# %c requires an integer in range(256) or a single byte, not a bytes object of length 2
# %c requires an integer in range(256) or a single byte, not a bytearray object of length 3
# %c requires an integer in range(256) or a single byte, not str
# %c requires an integer in range(256) or a single byte, not NoneType
