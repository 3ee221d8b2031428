# __static_attributes__ are those that methods set on self; those that they only change or delete are not.
class Point:
    def __init__(self, items):
        self.x, (self.y, *self.rest) = items
        self.name: str = 'point'
        for self.last in items:
            pass
        self.count += 1
        self.flags |= 2
        del self.x
        self.items[0] = self.other.value = 1

        def later():
            self.later = 1


print(Point.__static_attributes__ and sorted(Point.__static_attributes__))

# output:
# ['last', 'later', 'name', 'rest', 'x', 'y']
