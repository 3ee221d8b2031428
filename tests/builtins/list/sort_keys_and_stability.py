def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = ["bb", "a", "ccc", "aa", "B"]
print(sorted(data), sorted(data, key=len), sorted(data, key=len, reverse=True), sorted(data, key=str.lower), sorted(data, reverse=True), sorted(data, key=None))
pairs = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
show(sorted)
show(sorted, 5)
show(sorted, [1], [2])
show(sorted, [1], key=1)
show(sorted, [1], lambda x: x)
show(sorted, iterable=[1])
show(sorted, [3, 1], reverse=2)
show(sorted, [1, "a", 2])
show(sorted, [3, 1], reverse="")
a = [3, 1, 2]


def peek(x):
    a.append(x)
    return x


show(a.sort, key=peek)
print(a)


class Failing:
    def __lt__(self, other):
        raise ZeroDivisionError("lt")


b = [Failing(), Failing()]
show(b.sort)
print(len(b))
print(sorted([True, 0.5, 2, -1]), sorted("hello"), sorted({3: "c", 1: "a"}), sorted([[2], [1, 5], []]))

# output:
# ['B', 'a', 'aa', 'bb', 'ccc'] ['a', 'B', 'bb', 'aa', 'ccc'] ['ccc', 'bb', 'aa', 'a', 'B'] ['a', 'aa', 'B', 'bb', 'ccc'] ['ccc', 'bb', 'aa', 'a', 'B'] ['B', 'a', 'aa', 'bb', 'ccc']
# [(0, 'a'), (0, 'b'), (1, 'b'), (1, 'a')] [(1, 'b'), (1, 'a'), (0, 'a'), (0, 'b')]
# TypeError: sorted expected 1 argument, got 0
# TypeError: 'int' object is not iterable
# TypeError: sorted expected 1 argument, got 2
# TypeError: 'int' object is not callable
# TypeError: sorted expected 1 argument, got 2
# TypeError: sorted expected 1 argument, got 0
# [3, 1]
# TypeError: '<' not supported between instances of 'str' and 'int'
# [1, 3]
# ValueError: list modified during sort
# [1, 2, 3]
# ZeroDivisionError: lt
# 2
# [-1, 0.5, True, 2] ['e', 'h', 'l', 'l', 'o'] [1, 3] [[], [1, 5], [2]]
