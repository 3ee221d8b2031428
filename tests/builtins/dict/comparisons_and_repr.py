def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print({1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {1: [2]} == {1: [2]}, {} == {}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == [(1, 2)])
d = {"self": None}
d["self"] = d
print(d, {1: d, "k": [d]})
nan = float("nan")
print({nan: 1} == {nan: 1}, {"a": nan} == {"a": nan})
show(lambda: {} < {})
show(lambda: {} >= 1)


class R:
    def __repr__(self):
        return "R()"

    def __str__(self):
        return "str"


print({R(): R()}, str({R(): "x'y"}), f"{ {1: 'a'} }", f"{dict(a=1)!r:>12}|")
show(format, {}, ">5")

# output:
# True True True True True False
# {'self': {...}} {1: {'self': {...}}, 'k': [{'self': {...}}]}
# True True
# TypeError: '<' not supported between instances of 'dict' and 'dict'
# TypeError: '>=' not supported between instances of 'dict' and 'int'
# {R(): R()} {R(): "x'y"} {1: 'a'}     {'a': 1}|
# TypeError: unsupported format string passed to dict.__format__
