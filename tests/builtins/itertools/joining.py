def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from itertools import accumulate, batched, chain, pairwise, starmap, zip_longest
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate('abc')), list(accumulate([])))  # => [1, 3, 6] [1, 2, 6] [10, 11, 13] ['a', 'ab', 'abc'] []
print(list(batched('abcdefg', 3)), list(batched([], 2)), list(chain('ab', [1], ())), list(chain.from_iterable(['ab', 'cd'])), list(pairwise('abcd')), list(pairwise([1])))  # => [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [] ['a', 'b', 1] ['a', 'b', 'c', 'd'] [('a', 'b'), ('b', 'c'), ('c', 'd')] []
print(list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest('abc', [1], fillvalue='-')), list(zip_longest()), list(zip_longest('a', 'bc')))  # => [8, 9] [('a', 1), ('b', '-'), ('c', '-')] [] [('a', 'b'), (None, 'c')]
def gen():
    yield from (1, 2)
print(list(chain(gen(), gen())), list(pairwise(gen())), list(accumulate(gen(), max)), list(starmap(lambda a, b: a + b, zip(gen(), gen()))))  # => [1, 2, 1, 2] [(1, 2)] [1, 2] [2, 4]
print(caught(lambda: list(batched('abc', 2, strict=True))))  # => ValueError: batched(): incomplete batch
print(caught(lambda: batched('a', 0)))  # => ValueError: n must be at least one
print(caught(lambda: list(chain(1))))  # => TypeError: 'int' object is not iterable
print(caught(lambda: list(starmap(pow, [1]))))  # => TypeError: 'int' object is not iterable
