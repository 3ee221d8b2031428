def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: b"%s %b %a %r %d %x %c %%" % (b"s", bytearray(b"b"), "é", b"r", 5, 255, 65))
show(lambda: b"%c" % b"z")
show(lambda: b"%5d|%-5d|%05d|%+d" % (1, 2, 3, 4))
show(lambda: b"%.2f %e %g" % (1.5, 1e10, 0.1))
show(lambda: b"%(k)s" % {b"k": b"v"})
show(lambda: b"%(k)s" % {"k": b"v"})
show(lambda: b"%s" % "text")
show(lambda: b"%b" % 5)
show(lambda: b"%c" % 256)
show(lambda: b"%c" % b"ab")
show(lambda: b"%c" % "a")
show(lambda: b"%d" % "5")
show(lambda: b"%d %d" % (1,))
show(lambda: b"%d" % (1, 2))
show(lambda: b"x" % 1)
show(lambda: b"%z" % 1)
show(lambda: b"%*d" % (5, 1))
show(lambda: b"%10s|%-10s|%.2s" % (b"a", b"b", b"cde"))
show(lambda: bytearray(b"%d") % 5)


class ByBytes:
    def __bytes__(self):
        return b"made"


show(lambda: b"%s %b" % (ByBytes(), ByBytes()))

# output:
# b"s b '\\xe9' b'r' 5 ff A %"
# b'z'
# b'    1|2    |00003|+4'
# b'1.50 1.000000e+10 0.1'
# b'v'
# KeyError: b'k'
# TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# OverflowError: %c arg not in range(256)
# TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2
# TypeError: %c requires an integer in range(256) or a single byte, not str
# TypeError: %d format: a real number is required, not str
# TypeError: not enough arguments for format string
# TypeError: not all arguments converted during bytes formatting
# TypeError: not all arguments converted during bytes formatting
# ValueError: unsupported format character 'z' (0x7a) at index 1
# b'    1'
# b'         a|b         |cd'
# bytearray(b'5')
# b'made made'
