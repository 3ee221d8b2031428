def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [1, "x", b"y", None, 1.0, ..., (1,), {2: 3}, {4}, [5], int, range(2)]
print(a)
a = []
a.append(a)
a.append({"a": a})
a.append((a,))
print(a)


class R:
    def __repr__(self):
        return "line\nbreak"


class Bad:
    def __repr__(self):
        raise RuntimeError("no repr")


print([R()], (R(),), {1: R()})
show(lambda: repr([Bad()]))
show(lambda: str({"k": Bad()}))

# output:
# [1, 'x', b'y', None, 1.0, Ellipsis, (1,), {2: 3}, {4}, [5], <class 'int'>, range(0, 2)]
# [[...], {'a': [...]}, ([...],)]
# [line
# break] (line
# break,) {1: line
# break}
# RuntimeError: no repr
# RuntimeError: no repr
