# Whose keys are in the intersection of equal ones: those of the view, or of a set that is shorter.
keys = {True: 1, 2.0: 2}.keys()
for other in ({1, "a"}, {1}, {1, 2, 3}, frozenset({1, 2, 3}), {1: 0}.keys(), {1: 0, 2: 0, 3: 0}.keys(), [1, 2], {1: 0}):
    print(other, keys & other, end="")
    if not isinstance(other, (list, dict)):
        print("", other & keys, end="")
    print()

# output:
# {1, 'a'} {True} {True}
# {1} {1} {1}
# {1, 2, 3} {True, 2.0} {True, 2.0}
# frozenset({1, 2, 3}) {1, 2} {1, 2}
# dict_keys([1]) {1} {1}
# dict_keys([1, 2, 3]) {True, 2.0} {True, 2.0}
# [1, 2] {1, 2}
# {1: 0} {1}
