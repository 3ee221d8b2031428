def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


s = {frozenset({1}), frozenset({2})}
print({1} in s, {3} in s, sorted(map(sorted, s)))
s.remove({1})
s.discard({2})
s.discard({5})
print(s)
show(s.remove, {7})
show(lambda: {1} in {1: 2})
show(lambda: {1} in [{1}])
try:
    {1}.remove((1, 2))
except KeyError as error:
    print(error.args)
print(frozenset({1}) == {1}, {frozenset()} == {frozenset()}, frozenset([1, 1, 2]), repr(frozenset()), repr(set()), frozenset() is frozenset())

# output:
# True False [[1], [2]]
# set()
# KeyError: {7}
# TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
# True
# ((1, 2),)
# True True frozenset({1, 2}) frozenset() set() False
