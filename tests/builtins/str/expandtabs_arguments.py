def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("a\tb\tc".expandtabs)
show("a\tb\tc".expandtabs, 4)
show("a\tb\tc".expandtabs, 1)
show("a\tb\tc".expandtabs, 0)
show("a\tb\tc".expandtabs, -3)
show("ab\n\tc\r\td".expandtabs, 4)
show("\t\t".expandtabs, tabsize=3)
show("a".expandtabs, "4")
show("a".expandtabs, 4, 5)
show("a".expandtabs, tab=4)
show("abcd\tefgh\t".expandtabs, 4)

# output:
# 'a       b       c'
# 'a   b   c'
# 'a b c'
# 'abc'
# 'abc'
# 'ab\n    c\r    d'
# '      '
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: expandtabs() takes at most 1 argument (2 given)
# TypeError: expandtabs() got an unexpected keyword argument 'tab'
# 'abcd    efgh    '
