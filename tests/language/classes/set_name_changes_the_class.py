# __set_name__ may change the class: what stood in it is told all the same, and what is put there now is not.
class Announced:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        print(self.label, 'is', name)

class Swap:
    def __init__(self, other):
        self.other = other

    def __set_name__(self, owner, name):
        print(name, 'replaces', self.other)
        setattr(owner, self.other, Announced(f'for {self.other}'))

class Pair:
    a = Swap('b')
    b = Swap('a')

print(Pair.a.label, Pair.b.label)

class Remove(Swap):
    def __set_name__(self, owner, name):
        print(name, 'removes', self.other)
        delattr(owner, self.other)

class Nothing:
    a = Remove('b')
    b = Remove('a')

print(hasattr(Nothing, 'a'), hasattr(Nothing, 'b'))

# output:
# a replaces b
# b replaces a
# for a for b
# a removes b
# b removes a
# False False
