def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("a.b.c".partition, ".")
show("a.b.c".rpartition, ".")
show("abc".partition, ".")
show("abc".rpartition, ".")
show("abc".partition, "")
show("abc".rpartition, "")
show("abc".partition, 1)
show("abc".partition)
show("abc".partition, "a", "b")
show("".partition, "x")
show("abc".partition, sep="b")

# output:
# ('a', '.', 'b.c')
# ('a.b', '.', 'c')
# ('abc', '', '')
# ('', '', 'abc')
# ValueError: empty separator
# ValueError: empty separator
# TypeError: must be str, not int
# TypeError: str.partition() takes exactly one argument (0 given)
# TypeError: str.partition() takes exactly one argument (2 given)
# ('', '', '')
# TypeError: str.partition() takes no keyword arguments
