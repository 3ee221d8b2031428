# What an object of a list's or a tuple's subclass refers to: its members and its attributes.
import gc

class Shelf(list):
    pass

class Mark:
    pass

shelf = Shelf([1, "a"])
shelf.mark = Mark()
found = gc.get_referents(shelf)
print(any(one is shelf.mark or isinstance(one, dict) and shelf.mark in one.values() for one in found), "a" in found)

# output:
# True True
