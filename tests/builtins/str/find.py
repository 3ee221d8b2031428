def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('hello'.find('l'), 'hello'.find('l', 3), 'hello'.find('z'), 'hello'.find(''))  # => 2 3 -1 0
print('hello'.rfind('l'), 'hello'.rfind('l', 0, 3), 'hello'.rfind(''))  # => 3 2 5
print('hello'.find('', 5), 'hello'.find('', 6), 'hello'.find('o', -1))  # => 5 -1 4
print('hello'.index('e'))  # => 1
print(caught(lambda: 'hello'.index('z')))  # => ValueError: substring not found
print(caught(lambda: 'hello'.rindex('z')))  # => ValueError: substring not found
print(caught(lambda: 'hello'.find(1)))  # => TypeError: find() argument 1 must be str, not int
print(caught(lambda: 'hello'.count(1)))  # => TypeError: count() argument 1 must be str, not int
print('banana'.count('an'), 'banana'.count('ana'), 'abc'.count(''))  # => 2 1 4
print('naïve café'.find('é'), 'naïve'.find('ï'), 'x😀y'.find('y'))  # => 9 2 2
print('a' * 500 + 'needle' in 'a' * 1000 + 'needle')  # => True
print(caught(lambda: 1 in 'abc'))  # => TypeError: 'in <string>' requires string as left operand, not int
print('' in 'abc', 'bc' in 'abc', 'cb' in 'abc')  # => True True False
