# chain, zip_longest, compress, dropwhile, takewhile, filterfalse, starmap, pairwise, batched.
import itertools as it

print(list(it.chain('ab', [1], {})), list(it.chain.from_iterable(['ab', 'cd'])), list(it.chain()))
print(list(it.zip_longest('abc', [1], fillvalue='-')), list(it.zip_longest()))
print(list(it.compress('abcdef', [1, 0, 1, 0, 1])), list(it.filterfalse(None, [0, 1, '', 'a'])), list(it.filterfalse(str.isdigit, 'a1b')))
print(list(it.takewhile(lambda n: n < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda n: n < 3, [1, 2, 3, 1])))
print(list(it.starmap(pow, [(2, 3), [3, 2]])), list(it.pairwise('abcd')), list(it.pairwise('a')))
print(list(it.batched('abcdefg', 3)), list(it.batched('abcdef', 3, strict=True)))
b = it.batched('abcde', 2, strict=True)
print(next(b), next(b))
for call in (lambda: next(b), lambda: it.batched('a', 0), lambda: list(it.starmap(pow, [3])), lambda: next(it.chain(5)), lambda: it.takewhile(1), lambda: list(it.takewhile(1, 'a')), lambda: it.pairwise(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def noisy(name, n):
    for k in range(n):
        print(name, k, end=' ')
        yield k


print(list(zip(noisy('a', 2), noisy('b', 3))))
print(list(it.zip_longest(noisy('a', 1), noisy('b', 2))))

# output:
# ['a', 'b', 1] ['a', 'b', 'c', 'd'] []
# [('a', 1), ('b', '-'), ('c', '-')] []
# ['a', 'c', 'e'] [0, ''] ['a', 'b']
# [1, 2] [3, 1]
# [8, 9] [('a', 'b'), ('b', 'c'), ('c', 'd')] []
# [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [('a', 'b', 'c'), ('d', 'e', 'f')]
# ('a', 'b') ('c', 'd')
# ValueError batched(): incomplete batch
# ValueError n must be at least one
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError takewhile expected 2 arguments, got 1
# TypeError 'int' object is not callable
# TypeError 'int' object is not iterable
# a 0 b 0 a 1 b 1 [(0, 0), (1, 1)]
# a 0 b 0 b 1 [(0, 0), (None, 1)]
