# `+=` and `*=` on a list ask what a number would be asked first: the subclass's own `__mul__`, and for an exact list the
# reflected method of the other; only then does the list change in place.
class Times(list):
    def __mul__(self, n):
        return ("mul", n)

    def __add__(self, other):
        return ("add", other)


class Reflected:
    def __radd__(self, other):
        return "radd"

    def __rmul__(self, other):
        return "rmul"

    def __repr__(self):
        return "Reflected()"


class Declining:
    def __radd__(self, other):
        return NotImplemented

    def __iter__(self):
        return iter("ab")


times = Times([1])
times += [2]
print(times, type(times).__name__)
times *= 5
print(times)
for start in ([1], bytearray(b"1"), Times([1])):
    try:
        added = start
        added += Reflected()
        print(added)
    except TypeError as error:
        print(error)
    start *= Reflected()
    print(start)
items = same = [1]
items += Declining()
print(items, items is same)

# output:
# [1, 2] Times
# ('mul', 5)
# radd
# rmul
# radd
# rmul
# 'Reflected' object is not iterable
# ('mul', Reflected())
# [1, 'a', 'b'] True
