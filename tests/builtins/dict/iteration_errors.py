d = {i: i for i in range(3)}


def run(action, view):
    try:
        for x in view:
            action(x)
    except RuntimeError as error:
        print("RuntimeError:", error)
    else:
        print("no error", d)


run(lambda x: d.__setitem__(x + 10, 1), d)
run(lambda x: d.__delitem__(x), d)
run(lambda x: d.__setitem__(x, 5), d.keys())
run(lambda x: d.update({x[0] + 100: 1}), d.items())
run(lambda x: d.clear(), d.values())
d.update({1: 1, 2: 2})
run(lambda x: (d.pop(x), d.setdefault(x, 1)), d)
run(lambda x: (d.pop(x), d.__setitem__(x + 7, 1)), dict(d) and d)
run(lambda x: d.__delitem__(x), reversed(d))
it = iter(d)
d["new"] = 1
try:
    next(it)
except RuntimeError as error:
    print(error)
try:
    next(it)
except (RuntimeError, StopIteration) as error:
    print(type(error).__name__, error)
print(it.__length_hint__())

# output:
# RuntimeError: dictionary changed size during iteration
# RuntimeError: dictionary changed size during iteration
# no error {1: 5, 2: 5, 10: 5}
# RuntimeError: dictionary changed size during iteration
# RuntimeError: dictionary changed size during iteration
# RuntimeError: dictionary keys changed during iteration
# no error {8: 1, 9: 1}
# RuntimeError: dictionary changed size during iteration
# dictionary changed size during iteration
# RuntimeError dictionary changed size during iteration
# 0
