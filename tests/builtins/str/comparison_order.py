def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


words = ["b", "a", "B", "é", "z", "", "aa", "\U0001f600", "\uffff", "a\0", "Z"]
print(ascii(sorted(words)))
print("a" < "b", "a" < "B", "" < "a", "abc" < "abd", "abc" < "abcd", "\uffff" < "\U00010000", "é" > "z")
print("a".__lt__("b"), "a".__eq__("a"), "a".__ne__("b"), "a".__ge__(1), "a".__contains__(""), "a".__contains__("b"))
show("a".__contains__, 1)
show("a".__lt__)
show("a".__add__, 1)
show("a".__rmul__, 3)
show("a".__mod__, 1)
show("%s".__mod__, 1)
show("a".__rmod__, "%s")
show("a".__len__, 1)
show("abc".__getitem__)
show("abc".__iter__, 1)
show("abc".__hash__, 1)
show("abc".__sizeof__, 1)

# output:
# ['', 'B', 'Z', 'a', 'a\x00', 'aa', 'b', 'z', '\xe9', '\uffff', '\U0001f600']
# True False True True True True True
# True True True NotImplemented True False
# TypeError: 'in <string>' requires string as left operand, not int
# TypeError: expected 1 argument, got 0
# TypeError: can only concatenate str (not "int") to str
# 'aaa'
# TypeError: not all arguments converted during string formatting
# '1'
# 'a'
# TypeError: expected 0 arguments, got 1
# TypeError: expected 1 argument, got 0
# TypeError: expected 0 arguments, got 1
# TypeError: expected 0 arguments, got 1
# TypeError: str.__sizeof__() takes no arguments (1 given)
