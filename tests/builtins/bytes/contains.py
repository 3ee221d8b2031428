def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(97 in b"abc", b"bc" in b"abc", b"" in b"", bytearray(b"b") in b"abc", 0 in b"abc", b"ac" in b"abc")
show(lambda: 256 in b"abc")
show(lambda: -1 in b"abc")
show(lambda: "a" in b"abc")
show(lambda: 1.0 in b"abc")
show(lambda: None in b"abc")
show(lambda: True in b"\x01")
show(lambda: [97] in b"abc")
show(lambda: 97 in bytearray(b"abc"))
show(lambda: 300 in bytearray(b"abc"))
show(lambda: "a" in bytearray(b"abc"))

# output:
# True True True True False False
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'float'
# TypeError: a bytes-like object is required, not 'NoneType'
# True
# TypeError: a bytes-like object is required, not 'list'
# True
# ValueError: byte must be in range(0, 256)
# TypeError: a bytes-like object is required, not 'str'
