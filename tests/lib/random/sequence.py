import _random


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


r = _random.Random(42)
def restored():
    state = r.getstate()
    first = r.random()
    r.setstate(state)
    return first == r.random()

print(r.random(), r.random(), r.getrandbits(8), r.getrandbits(40), r.getrandbits(100), r.random())  # => 0.6394267984578837 0.025010755222666936 70 245864938384 800402129360547565400942494185 0.7406677446676758
print(r.getstate()[:3], len(r.getstate()), r.getstate()[-1])  # => (2468570525, 44967195, 2667364560) 625 13
print(caught(lambda: r.getrandbits(-1)))  # => ValueError: Cannot convert negative int
print(caught(lambda: r.setstate(5)))  # => TypeError: state vector must be a tuple
print(restored())  # => True
print([_random.Random(s).random() for s in (0, 1, -1, 2**100, True)])  # => [0.8444218515250481, 0.13436424411240122, 0.13436424411240122, 0.7586581712996778, 0.13436424411240122]
