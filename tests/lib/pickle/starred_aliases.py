# A starred alias is what iterating over the plain one gives, and so it is taken apart: any Python can load it.
import copy
import pickle

starred, = list[int]
for protocol in range(6):
    data = pickle.dumps(starred, protocol)
    print(protocol, b"copyreg" in data, pickle.loads(data), pickle.loads(data) == starred)
function, (iterator,) = starred.__reduce__()
print(function, iterator.__reduce__(), next(iterator), copy.deepcopy(starred))

# output:
# 0 False *list[int] True
# 1 False *list[int] True
# 2 False *list[int] True
# 3 False *list[int] True
# 4 False *list[int] True
# 5 False *list[int] True
# <built-in function next> (<built-in function iter>, (list[int],)) *list[int] *list[int]
