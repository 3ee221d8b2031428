class Anything:
    def __eq__(self, other): return True
class Three:
    def __eq__(self, other): return other == 3
class Sub(int):
    pass
print(range(10).count(Anything()), range(10).count(Three()), range(10).count(3.0), range(10).count(True), range(10).count(Sub(4)), range(10).count('a'), range(0).count(Anything()))
print(range(10).index(Three()), Three() in range(3), range(2 ** 70, 2 ** 70 + 3).count(2 ** 70 + 1))
class Raises:
    def __eq__(self, other): raise ZeroDivisionError('asked')
try:
    range(3).count(Raises())
except ZeroDivisionError as error:
    print(error)

# output:
# 10 1 1 1 1 0 0
# 3 False 1
# asked
