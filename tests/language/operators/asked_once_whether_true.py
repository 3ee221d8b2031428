# An operand of `and` within `or` is asked once whether it is true, as a value and as a condition.
class Truth:
    def __init__(self, value):
        self.value, self.asked = value, 0

    def __bool__(self):
        self.asked += 1
        return self.value


def asked(expression, *values):
    operands = [Truth(value) for value in values]
    result = expression(*operands)
    print(operands.index(result), [one.asked for one in operands])


for a in (False, True):
    for b in (False, True):
        for c in (False, True):
            asked(lambda x, y, z: x and y or z, a, b, c)
            asked(lambda x, y, z: (x or y) and z, a, b, c)
            asked(lambda x, y, z: x or (y and z) or x, a, b, c)
            asked(lambda x, y, z: (x and (y or z)) or z, a, b, c)
            asked(lambda x, y, z: x if x and y or z else z, a, b, c)

# output:
# 2 [1, 0, 0]
# 1 [1, 1, 0]
# 0 [1, 1, 0]
# 2 [1, 0, 0]
# 2 [1, 0, 1]
# 2 [1, 0, 0]
# 1 [1, 1, 0]
# 0 [1, 1, 0]
# 2 [1, 0, 0]
# 0 [1, 0, 1]
# 2 [1, 0, 0]
# 2 [1, 1, 0]
# 0 [1, 1, 1]
# 2 [1, 0, 0]
# 2 [1, 0, 1]
# 2 [1, 0, 0]
# 2 [1, 1, 0]
# 2 [1, 1, 1]
# 2 [1, 0, 0]
# 0 [1, 0, 1]
# 2 [1, 1, 0]
# 2 [1, 0, 0]
# 0 [1, 0, 0]
# 2 [1, 1, 1]
# 2 [1, 1, 1]
# 2 [1, 1, 0]
# 2 [1, 0, 0]
# 0 [1, 0, 0]
# 2 [1, 1, 1]
# 0 [1, 1, 1]
# 1 [1, 1, 0]
# 2 [1, 0, 0]
# 0 [1, 0, 0]
# 1 [1, 1, 0]
# 0 [1, 1, 0]
# 1 [1, 1, 0]
# 2 [1, 0, 0]
# 0 [1, 0, 0]
# 1 [1, 1, 0]
# 0 [1, 1, 0]
