def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for data in (b"", b"abc", b"ABC", b"Abc Def", b"a1", b"12", b" \t\n\r\x0b\x0c", b"\xe9", b"aB cD", b"A", b"ab\xffCD", b"it's x"):
    print(data, data.upper(), data.lower(), data.title(), data.capitalize(), data.swapcase(), *[int(getattr(data, n)()) for n in ("isalpha", "isalnum", "isdigit", "islower", "isupper", "istitle", "isspace", "isascii")])
show(b"a".upper, 1)
show(bytearray(b"a").upper)
show(bytes.upper, "a")
show(bytes.upper, bytearray(b"a"))

# output:
# b'' b'' b'' b'' b'' b'' 0 0 0 0 0 0 0 1
# b'abc' b'ABC' b'abc' b'Abc' b'Abc' b'ABC' 1 1 0 1 0 0 0 1
# b'ABC' b'ABC' b'abc' b'Abc' b'Abc' b'abc' 1 1 0 0 1 0 0 1
# b'Abc Def' b'ABC DEF' b'abc def' b'Abc Def' b'Abc def' b'aBC dEF' 0 0 0 0 0 1 0 1
# b'a1' b'A1' b'a1' b'A1' b'A1' b'A1' 0 1 0 1 0 0 0 1
# b'12' b'12' b'12' b'12' b'12' b'12' 0 1 1 0 0 0 0 1
# b' \t\n\r\x0b\x0c' b' \t\n\r\x0b\x0c' b' \t\n\r\x0b\x0c' b' \t\n\r\x0b\x0c' b' \t\n\r\x0b\x0c' b' \t\n\r\x0b\x0c' 0 0 0 0 0 0 1 1
# b'\xe9' b'\xe9' b'\xe9' b'\xe9' b'\xe9' b'\xe9' 0 0 0 0 0 0 0 0
# b'aB cD' b'AB CD' b'ab cd' b'Ab Cd' b'Ab cd' b'Ab Cd' 0 0 0 0 0 0 0 1
# b'A' b'A' b'a' b'A' b'A' b'a' 1 1 0 0 1 1 0 1
# b'ab\xffCD' b'AB\xffCD' b'ab\xffcd' b'Ab\xffCd' b'Ab\xffcd' b'AB\xffcd' 0 0 0 0 0 0 0 0
# b"it's x" b"IT'S X" b"it's x" b"It'S X" b"It's x" b"IT'S X" 0 0 0 1 0 0 0 1
# TypeError: bytes.upper() takes no arguments (1 given)
# bytearray(b'A')
# TypeError: descriptor 'upper' for 'bytes' objects doesn't apply to a 'str' object
# TypeError: descriptor 'upper' for 'bytes' objects doesn't apply to a 'bytearray' object
