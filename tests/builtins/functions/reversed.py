def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})))  # => [3, 2, 1] ['c', 'b', 'a'] [2, 1] [2, 1, 0] ['b', 'a']
print(''.join(reversed('añ😀')), type(reversed([])), type(reversed('')), reversed([1, 2]).__length_hint__())  # => 😀ña <class 'list_reverseiterator'> <class 'reversed'> 2
class R:
    def __reversed__(self):
        return iter('custom')
print(list(reversed(R())))  # => ['c', 'u', 's', 't', 'o', 'm']
print(caught(lambda: reversed({1})))  # => TypeError: 'set' object is not reversible
print(caught(lambda: reversed(5)))  # => TypeError: 'int' object is not reversible
print(caught(lambda: reversed(x for x in 'a')))  # => TypeError: 'generator' object is not reversible
class No:
    __reversed__ = None
print(caught(lambda: reversed(No())))  # => TypeError: 'No' object is not reversible
