def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l"
print(ascii(text.splitlines()))
print(ascii(text.splitlines(True)))
print(ascii(text.splitlines(keepends=1)))
for text in ("", "\n", "\n\n", "a", "a\n", "\r\n\r", "\na"):
    print(text.splitlines(), text.splitlines(keepends=True))
show("a".splitlines, "x")
show("a".splitlines, None)
show("a".splitlines, True, 1)
show("a".splitlines, keep=True)

# output:
# ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
# ['a\n', 'b\r\n', 'c\r', 'd\x0b', 'e\x0c', 'f\x1c', 'g\x1d', 'h\x1e', 'i\x85', 'j\u2028', 'k\u2029', 'l']
# ['a\n', 'b\r\n', 'c\r', 'd\x0b', 'e\x0c', 'f\x1c', 'g\x1d', 'h\x1e', 'i\x85', 'j\u2028', 'k\u2029', 'l']
# [] []
# [''] ['\n']
# ['', ''] ['\n', '\n']
# ['a'] ['a']
# ['a'] ['a\n']
# ['', ''] ['\r\n', '\r']
# ['', 'a'] ['\n', 'a']
# ['a']
# ['a']
# TypeError: splitlines() takes at most 1 argument (2 given)
# TypeError: splitlines() got an unexpected keyword argument 'keep'
