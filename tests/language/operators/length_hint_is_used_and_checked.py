# list() and friends ask __length_hint__; wrong hints are errors.
import operator


class Hint:
    def __init__(self, hint, items=(1, 2)):
        self.hint, self.items = hint, items

    def __iter__(self):
        return iter(self.items)

    def __length_hint__(self):
        print('asked')
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


print(list(Hint(5)), operator.length_hint(Hint(7)), operator.length_hint(Hint(NotImplemented), 3), operator.length_hint(object(), 9), operator.length_hint('abc'))
for hint in (-1, 'x', 1.5, TypeError('type'), ValueError('value')):
    try:
        print(operator.length_hint(Hint(hint), 4))
    except Exception as error:
        print(type(error).__name__, error)
for hint in (-1, 'x', ValueError('value')):
    try:
        print(list(Hint(hint)))
    except Exception as error:
        print(type(error).__name__, error)
for iterator in (iter([1, 2]), iter(range(4)), reversed([1]), iter({1: 2}), zip([1], [2]), map(str, [1]), iter({1, 2}), enumerate('ab')):
    print(type(iterator).__name__, operator.length_hint(iterator, 99))
for bad in (lambda: operator.length_hint(1, 'x'), lambda: operator.length_hint([], 1.5)):
    try:
        print(bad())
    except TypeError as error:
        print(error)

# output:
# asked
# asked
# asked
# [1, 2] 7 3 9 3
# asked
# ValueError __length_hint__() should return >= 0
# asked
# TypeError __length_hint__ must be an integer, not str
# asked
# TypeError __length_hint__ must be an integer, not float
# asked
# 4
# asked
# ValueError value
# asked
# ValueError __length_hint__() should return >= 0
# asked
# TypeError __length_hint__ must be an integer, not str
# asked
# ValueError value
# list_iterator 2
# range_iterator 4
# list_reverseiterator 1
# dict_keyiterator 1
# zip 99
# map 99
# set_iterator 2
# enumerate 99
# 'str' object cannot be interpreted as an integer
# 'float' object cannot be interpreted as an integer
