# An OrderedDict has views of its own, and no iterator over it goes on after its keys changed or were put in another order.
from collections import OrderedDict

letters = OrderedDict(a=1, b=2, c=3)
print(letters.keys(), letters.values(), letters.items())
print(isinstance(letters.keys(), type({}.keys())), letters.keys() & {'a'}, letters.items() - {('a', 1)})


class Scores(OrderedDict):
    pass


print(Scores(a=1).keys())


def go_through(view, change):
    letters = OrderedDict(a=1, b=2, c=3)
    seen = []
    try:
        for item in view(letters):
            seen.append(item)
            if len(seen) == 2:
                change(letters)
    except RuntimeError as error:
        return f'{seen} {error}'
    return seen


for view in (iter, OrderedDict.items, reversed, lambda letters: reversed(letters.values())):
    print(go_through(view, lambda letters: letters.move_to_end('a')))
    print(go_through(view, lambda letters: letters.move_to_end('c')))  # it is there already
    print(go_through(view, lambda letters: letters.update(b=20)))
    print(go_through(view, lambda letters: letters.update(d=4)))
    print(go_through(view, lambda letters: (letters.pop('b'), letters.update(b=2))))

# After its last item it is over, whatever happens then.
last = OrderedDict(a=1)
for key in last:
    last.clear()
broken = iter(letters)
letters.move_to_end('a')
for _ in range(2):
    try:
        print(next(broken))
    except (RuntimeError, StopIteration) as error:
        print(repr(error))

# output:
# odict_keys(['a', 'b', 'c']) odict_values([1, 2, 3]) odict_items([('a', 1), ('b', 2), ('c', 3)])
# True {'a'} {('b', 2), ('c', 3)}
# odict_keys(['a'])
# ['a', 'b'] OrderedDict mutated during iteration
# ['a', 'b', 'c']
# ['a', 'b', 'c']
# ['a', 'b'] OrderedDict mutated during iteration
# ['a', 'b'] OrderedDict mutated during iteration
# [('a', 1), ('b', 2)] OrderedDict mutated during iteration
# [('a', 1), ('b', 2), ('c', 3)]
# [('a', 1), ('b', 2), ('c', 3)]
# [('a', 1), ('b', 2)] OrderedDict mutated during iteration
# [('a', 1), ('b', 2)] OrderedDict mutated during iteration
# ['c', 'b'] OrderedDict mutated during iteration
# ['c', 'b', 'a']
# ['c', 'b', 'a']
# ['c', 'b'] OrderedDict mutated during iteration
# ['c', 'b'] OrderedDict mutated during iteration
# [3, 2] OrderedDict mutated during iteration
# [3, 2, 1]
# [3, 2, 1]
# [3, 2] OrderedDict mutated during iteration
# [3, 2] OrderedDict mutated during iteration
# RuntimeError('OrderedDict mutated during iteration')
# StopIteration()
