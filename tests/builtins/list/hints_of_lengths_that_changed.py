# Iterators over what has shrunk meanwhile expect nothing more; one that ends inside its own call is at its end.
from operator import length_hint

items = list(range(10))
backwards = reversed(items)
next(backwards)
print(length_hint(backwards))
items.append(10)
print(length_hint(backwards))
del items[3:]
print(length_hint(backwards), list(backwards))


def counted():
    calls.append(1)
    if len(calls) == 1:
        print(list(iterator))
    return len(calls)


calls = []
iterator = iter(counted, 4)
print(next(iterator, 'the end'), list(iterator))

# output:
# 9
# 9
# 0 []
# [2, 3]
# the end []
