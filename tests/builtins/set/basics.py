def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


s = {3, 1, 2}
s.add(5)
s.add(1)
print(s, len(s), 2 in s, 9 in s, sorted(s, reverse=True))  # => {1, 2, 3, 5} 4 True False [5, 3, 2, 1]
s.discard(99)
s.discard(1)
s.remove(2)
print(s, s.pop(), s)  # => {5} 3 {5}
s.clear()
print(s, set(), set('a'), bool(set()), {1} == {1.0}, {1} != {2})  # => set() set() {'a'} False True True
s.update([1, 2], (3,), {4: 0})
print(s, s.copy() is s, s.copy() == s)  # => {1, 2, 3, 4} False True
print(caught(lambda: s.remove(99)))  # => KeyError: 99
print(caught(lambda: set().pop()))  # => KeyError: 'pop from an empty set'
print(caught(lambda: {[]}))  # => TypeError: cannot use 'list' as a set element (unhashable type: 'list')
print(caught(lambda: s.add({})))  # => TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
print(caught(lambda: [] in s))  # => TypeError: cannot use 'list' as a set element (unhashable type: 'list')
print(caught(lambda: set(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: s[0]))  # => TypeError: 'set' object is not subscriptable
print(caught(lambda: s + s))  # => TypeError: unsupported operand type(s) for +: 'set' and 'set'
print(caught(lambda: s | [1]))  # => TypeError: unsupported operand type(s) for |: 'set' and 'list'
print(caught(lambda: hash(s)))  # => TypeError: unhashable type: 'set'
print(caught(lambda: set(1, 2)))  # => TypeError: set expected at most 1 argument, got 2
