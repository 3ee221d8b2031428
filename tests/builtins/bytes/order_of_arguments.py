# Which of two wrong arguments is complained of, and what is asked for.
class Counted:
    def __iter__(self):
        return iter(b"ab")

    def __index__(self):
        raise ValueError("not asked for")


def say(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


say(lambda: b"abc".find(0.5, "start"))
say(lambda: b"abc".rindex(0.5))
say(lambda: b"abc".hex(1, 0.5))
say(lambda: b"abc".hex(b"ab"))
say(lambda: "abc".encode("\0", None))
say(lambda: b"abc".decode("ascii", "str\0ict"))
say(lambda: int.from_bytes(Counted()))
say(lambda: bytes(3) % "text")
say(lambda: bytes(3) % b"text")
say(lambda: "plain" % b"text")
say(lambda: ",".join(Counted))
say(lambda: ",".join(5))
say(lambda: memoryview(b"abcd").cast("•"))
say(lambda: memoryview(b"abcd").cast("ab"))
say(lambda: ExceptionGroup(None, []))
say(lambda: "\ud800".encode("utf-8-sig", "surrogatepass"))
say(lambda: ascii(b"\xef\xbb\xbf\xed\xa0\x80".decode("utf-8-sig", "surrogatepass")))


class Two:
    def __index__(self):
        return "two"


class Number(int):
    pass


say(lambda: "%X" % Two())
say(lambda: ",".join(Number(5)))

say(lambda: bytearray().pop("a"))
say(lambda: bytearray().pop())
say(lambda: b"%e" % 10**400)
say(lambda: b"%e" % (10**400,))
say(lambda: b"%g" % "x")
say(lambda: float.fromhex("0x1\ud800"))

# output:
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError argument should be integer or bytes-like object, not 'float'
# TypeError 'float' object cannot be interpreted as an integer
# ValueError sep must be length 1.
# ValueError embedded null character
# ValueError embedded null character
# 24930
# TypeError not all arguments converted during bytes formatting
# TypeError not all arguments converted during bytes formatting
# plain
# TypeError can only join an iterable
# TypeError can only join an iterable
# UnicodeEncodeError 'ascii' codec can't encode character '\u2022' in position 0: ordinal not in range(128)
# ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# TypeError BaseExceptionGroup.__new__() argument 1 must be str, not None
# b'\xef\xbb\xbf\xed\xa0\x80'
# '\ud800'
# TypeError %X format: an integer is required, not Two
# TypeError can only join an iterable
# TypeError 'str' object cannot be interpreted as an integer
# IndexError pop from empty bytearray
# TypeError float argument required, not int
# TypeError float argument required, not int
# TypeError float argument required, not str
# UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 3: surrogates not allowed
