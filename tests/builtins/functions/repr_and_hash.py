def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(repr([1, 'a', None]), repr({'a': (1,)}), ascii(['é']))  # => [1, 'a', None] {'a': (1,)} ['\xe9']
print(caught(lambda: hash([])))  # => TypeError: unhashable type: 'list'
print(caught(lambda: hash({})))  # => TypeError: unhashable type: 'dict'
print(hash((1, 2)) == hash((1, 2)), id(None) == id(None))  # => True True
