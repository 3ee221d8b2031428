# copyreg's functions come before a class's own __reduce_ex__, also for classes that need arguments.
import copy, copyreg
class Point:
    def __new__(cls, x):
        self = object.__new__(cls); self.x = x
        return self
copyreg.pickle(Point, lambda p: (Point, (p.x,)), Point)
p = Point([1])
print(copy.copy(p).x is p.x, copy.deepcopy(p).x, copy.deepcopy(p).x is p.x, copy.dispatch_table is copyreg.dispatch_table)
class Odd:
    def __reduce_ex__(self, protocol): raise AssertionError('not asked')
copyreg.pickle(Odd, lambda o: 'Odd')
o = Odd()
print(copy.copy(o) is o, copy.deepcopy(o) is o)

# output:
# True [1] False True
# True True
