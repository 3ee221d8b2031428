def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', ''))  # => bbb bba 
print('abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'))  # => -a-b-c- -a-bc x
print('aXbX'.replace('X', '😀'), 'é1é'.replace('é', 'e'), '😀a😀'.replace('😀', ''))  # => a😀b😀 e1e a
print('spam'.replace('spam', 'eggs and spam'), 'spam'.replace('z', 'y'))  # => eggs and spam spam
print('abc'.replace('b', 'x', count=0))  # => abc
print(caught(lambda: 'a'.replace(1, 2)))  # => TypeError: replace() argument 1 must be str, not int
print(caught(lambda: 'a'.replace('a', 2)))  # => TypeError: replace() argument 2 must be str, not int
