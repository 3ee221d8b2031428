def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('a' + 'b', 'ab' * 3, 3 * 'ab', 'a' * 0, 'é' * 2)  # => ab ababab ababab  éé
print(caught(lambda: 'a' + 1))  # => TypeError: can only concatenate str (not "int") to str
print(caught(lambda: 1 + 'a'))  # => TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(caught(lambda: 'a' * 1.5))  # => TypeError: can't multiply sequence by non-int of type 'float'
print(caught(lambda: 'a' * 'b'))  # => TypeError: can't multiply sequence by non-int of type 'str'
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'é' > 'z', '😀' > '\uffff')  # => True False True True True
print('a' == 'a', 'a' != 1, 'a' == 1)  # => True True False
print(caught(lambda: 'a' < 1))  # => TypeError: '<' not supported between instances of 'str' and 'int'
print(len('héllo😀'), len(''))  # => 6 0
print(hash('a') == hash('a'), {'a': 1}['a'])  # => True 1
