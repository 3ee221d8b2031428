# The iterator of a set goes on in its copy where it stood, and where it stood itself.
import copy
import pickle

for kind in set, frozenset:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        iterator = iter(kind([1, 2, 3]))
        next(iterator)
        print(list(pickle.loads(pickle.dumps(iterator, protocol))), list(iterator), list(copy.copy(iterator)))

changed = {1, 2}
iterator = iter(changed)
next(iterator)
changed.add(3)
try:
    iterator.__reduce__()
except RuntimeError as error:
    print(error)

# output:
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# [2, 3] [2, 3] []
# Set changed size during iteration
