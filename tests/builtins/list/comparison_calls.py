class Loud:
    def __init__(self, name, equal):
        self.name, self.equal = name, equal

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return self.equal


x, y, z = Loud("x", True), Loud("y", False), Loud("z", True)
print(x in [x], x in [y], [x, y].index(z), [y, x].count(x), [x] == [x], [x] == [z], [y] == [z])
a = [y, x, z]
a.remove(z)
print([i.name for i in a])
nan = float("nan")
print([x, 1] == [x, 1], [1] != [1], [1, 2] > [1])


class Mutates:
    def __eq__(self, other):
        data.clear()
        return False


data = [Mutates(), Mutates(), 3]
print(3 in data, data)

# output:
# eq y x
# eq x z
# eq y x
# eq x z
# eq y z
# True False 0 1 True True False
# eq y z
# eq x z
# ['y', 'z']
# True False True
# False []
