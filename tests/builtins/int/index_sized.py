# An index or a count beyond 64 bits: the message names the class of what was given.
class Huge(int):
    pass


class Index:
    def __index__(self):
        return -10**30


class Sized:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


def say(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


say(lambda: [1][10**30])
say(lambda: "abc"[Huge(10**30)])
say(lambda: (1,)[Index()])
say(lambda: [1] * Huge(10**30))
say(lambda: "ab" * Huge(10**30))
say(lambda: "" * -10**30)
say(lambda: (1,) * Index())
say(lambda: bytes(Huge(10**30)))
say(lambda: bytes(-10**30))
say(lambda: bytes(-1))
say(lambda: len(Sized(Huge(10**30))))
say(lambda: len(Sized(-1)))

# output:
# IndexError cannot fit 'int' into an index-sized integer
# IndexError cannot fit 'Huge' into an index-sized integer
# IndexError cannot fit 'Index' into an index-sized integer
# OverflowError cannot fit 'Huge' into an index-sized integer
# OverflowError cannot fit 'Huge' into an index-sized integer
# OverflowError cannot fit 'int' into an index-sized integer
# OverflowError cannot fit 'Index' into an index-sized integer
# OverflowError cannot fit 'Huge' into an index-sized integer
# OverflowError cannot fit 'int' into an index-sized integer
# ValueError negative count
# OverflowError cannot fit 'Huge' into an index-sized integer
# ValueError __len__() should return >= 0
