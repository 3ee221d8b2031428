class Items:
    def __getitem__(self, k): return k
class Sized(Items):
    def __len__(self): return 3
class Never(Sized):
    __reversed__ = None
print(list(reversed(Sized())))
for value in (Items(), Never(), {1}, 5, {1: 2}.values()):
    try:
        print(list(reversed(value)))
    except TypeError as error:
        print(error)

# output:
# [2, 1, 0]
# object of type 'Items' has no len()
# 'Never' object is not reversible
# 'set' object is not reversible
# 'int' object is not reversible
# [2]
