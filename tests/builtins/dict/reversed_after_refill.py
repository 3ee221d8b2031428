# cpython: skip the oracle (3.14.2) crashes here, 3.14.8 does not
# A dict that is emptied and filled again while one goes through it backwards has none of the old places any more.
numbers = {f'k{i}': i for i in range(100)}
for i in range(1, 100):
    del numbers[f'k{i}']
iterators = [reversed(numbers), reversed(numbers.keys()), reversed(numbers.values()), reversed(numbers.items())]
reduced = [reversed(numbers), reversed(numbers.items())]
numbers.clear()
numbers['a'] = 1
for iterator in iterators:
    print(iterator.__length_hint__(), list(iterator))
for iterator in reduced:
    print(iterator.__reduce__())

# output:
# 1 []
# 1 []
# 1 []
# 1 []
# (<built-in function iter>, ([],))
# (<built-in function iter>, ([],))
