def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(caught(lambda: [].pop()))  # => IndexError: pop from empty list
print(caught(lambda: [1].pop(3)))  # => IndexError: pop index out of range
print(caught(lambda: [1].pop('a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(caught(lambda: [].remove(1)))  # => ValueError: list.remove(x): x not in list
print(caught(lambda: [1, 2].index(3)))  # => ValueError: list.index(x): x not in list
print(caught(lambda: [1, 2].index(1, 1)))  # => ValueError: list.index(x): x not in list
print(caught(lambda: [] + ()))  # => TypeError: can only concatenate list (not "tuple") to list
print(caught(lambda: [1] * 'a'))  # => TypeError: can't multiply sequence by non-int of type 'str'
print(caught(lambda: [1] * 2.0))  # => TypeError: can't multiply sequence by non-int of type 'float'
print(caught(lambda: list(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: list(1, 2)))  # => TypeError: list expected at most 1 argument, got 2
print(caught(lambda: [].append()))  # => TypeError: list.append() takes exactly one argument (0 given)
print(caught(lambda: [].append(1, 2)))  # => TypeError: list.append() takes exactly one argument (2 given)
print(caught(lambda: [].extend(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: [].insert(1)))  # => TypeError: insert expected 2 arguments, got 1
print(caught(lambda: hash([])))  # => TypeError: unhashable type: 'list'
print(caught(lambda: [].foo))  # => AttributeError: 'list' object has no attribute 'foo'
print(caught(lambda: [1] < 'a'))  # => TypeError: '<' not supported between instances of 'list' and 'str'
print(caught(lambda: [1, 'a'] < [1, 2]))  # => TypeError: '<' not supported between instances of 'str' and 'int'
