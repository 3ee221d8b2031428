# What a built-in iterator raises by itself was not thrown into it: its class's throw() is not asked.
class Words(map):
    def throw(self, *exception):
        print("throw", exception)


def numbers():
    yield 1
    yield 2


def each():
    yield from Words(str, numbers())


print(list(each()))


class Pairs(zip):
    def throw(self, *exception):
        print("throw", exception)


def both():
    yield from Pairs(numbers(), iter([10]), strict=True)


try:
    print(list(both()))
except ValueError as error:
    print(error)

# output:
# ['1', '2']
# zip() argument 2 is shorter than argument 1
