def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = {}
def delete(key):
    del d[key]
print(caught(lambda: d['missing']))  # => KeyError: 'missing'
print(caught(lambda: d[(1, 2)]))  # => KeyError: (1, 2)
print(caught(lambda: delete('x')))  # => KeyError: 'x'
print(caught(lambda: d.pop('x')))  # => KeyError: 'x'
print(caught(lambda: d.popitem()))  # => KeyError: 'popitem(): dictionary is empty'
print(caught(lambda: {[]: 1}))  # => TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
print(caught(lambda: [] in d))  # => TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
print(caught(lambda: d.get({})))  # => TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
print(caught(lambda: dict(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: dict([1])))  # => TypeError: object is not iterable
print(caught(lambda: dict([(1, 2, 3)])))  # => ValueError: dictionary update sequence element #0 has length 3; 2 is required
print(caught(lambda: dict('ab')))  # => ValueError: dictionary update sequence element #0 has length 1; 2 is required
print(caught(lambda: dict(1, 2)))  # => TypeError: dict expected at most 1 argument, got 2
print(caught(lambda: d.update(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: d < {}))  # => TypeError: '<' not supported between instances of 'dict' and 'dict'
print(caught(lambda: d | 5))  # => TypeError: unsupported operand type(s) for |: 'dict' and 'int'
print(caught(lambda: d.foo))  # => AttributeError: 'dict' object has no attribute 'foo'
print(caught(lambda: d.get()))  # => TypeError: get expected at least 1 argument, got 0
print(caught(lambda: d.setdefault()))  # => TypeError: setdefault expected at least 1 argument, got 0
print(caught(lambda: hash(d)))  # => TypeError: unhashable type: 'dict'
