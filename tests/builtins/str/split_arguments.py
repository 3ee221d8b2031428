def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(" a  b ".split)
show(" a  b ".split, None, 1)
show(" a  b ".rsplit, None, 1)
show(" a  b ".split, " ")
show("a,b,,c".split, ",", 2)
show("a,b,,c".rsplit, ",", 2)
show("a,b".split, ",", 0)
show(" a b ".split, None, 0)
show(" a b ".rsplit, None, 0)
show("a,b".split, ",", -5)
show("a--b--c".split, sep="--", maxsplit=1)
show("a".split, "")
show("a".split, 1)
show("a".split, b"a")
show("a".split, ",", "1")
show("a".split, ",", 1.0)
show("a".split, ",", None)
show("a".split, ",", 1 << 80)
show("a".split, ",", 1, 2)
show("a".split, separator=",")
show("".split)
show("".split, ",")
show("\u00a0a\u2003b\x1cc".split)
show("aXXbXX".split, "XX")
show("XX".rsplit, "XX")

# output:
# ['a', 'b']
# ['a', 'b ']
# [' a', 'b']
# ['', 'a', '', 'b', '']
# ['a', 'b', ',c']
# ['a,b', '', 'c']
# ['a,b']
# ['a b ']
# [' a b']
# ['a', 'b']
# ['a', 'b--c']
# ValueError: empty separator
# TypeError: must be str or None, not int
# TypeError: must be str or None, not bytes
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: 'NoneType' object cannot be interpreted as an integer
# OverflowError: Python int too large to convert to C ssize_t
# TypeError: split() takes at most 2 arguments (3 given)
# TypeError: split() got an unexpected keyword argument 'separator'
# []
# ['']
# ['a', 'b', 'c']
# ['a', 'b', '']
# ['', '']
