# A range and a slice tell themselves how they are made again.
import copy
import pickle

for value in range(1, 10, 2), range(2 ** 70), slice(1, None, 3), slice("a", "b"):
    print(value.__reduce__())
    print(*(value.__reduce_ex__(protocol) for protocol in (0, 2, 5)))
    print(copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value)))

print(range.__reduce__, slice.__reduce__, "__reduce__" in vars(range))

# So a slice of what is made anew is made anew too.
parts = slice([1], [2])
deep = copy.deepcopy(parts)
print(deep == parts, deep.start is parts.start, copy.copy(parts).start is parts.start)

# output:
# (<class 'range'>, (1, 10, 2))
# (<class 'range'>, (1, 10, 2)) (<class 'range'>, (1, 10, 2)) (<class 'range'>, (1, 10, 2))
# range(1, 10, 2) range(1, 10, 2) range(1, 10, 2)
# (<class 'range'>, (0, 1180591620717411303424, 1))
# (<class 'range'>, (0, 1180591620717411303424, 1)) (<class 'range'>, (0, 1180591620717411303424, 1)) (<class 'range'>, (0, 1180591620717411303424, 1))
# range(0, 1180591620717411303424) range(0, 1180591620717411303424) range(0, 1180591620717411303424)
# (<class 'slice'>, (1, None, 3))
# (<class 'slice'>, (1, None, 3)) (<class 'slice'>, (1, None, 3)) (<class 'slice'>, (1, None, 3))
# slice(1, None, 3) slice(1, None, 3) slice(1, None, 3)
# (<class 'slice'>, ('a', 'b', None))
# (<class 'slice'>, ('a', 'b', None)) (<class 'slice'>, ('a', 'b', None)) (<class 'slice'>, ('a', 'b', None))
# slice('a', 'b', None) slice('a', 'b', None) slice('a', 'b', None)
# <method '__reduce__' of 'range' objects> <method '__reduce__' of 'slice' objects> True
# True False True
