def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2.0)), hash((1, 2)) == hash((2, 1)), hash((0,)) == hash((False,)))
show(hash, ([],))
show(hash, ({},))
show(hash, (1, {2}))
print({(1, 2): "a", (1, (2, 3)): "b"}[(1, (2, 3))], hash(((),)) == hash(((),)))

# output:
# True True False True
# TypeError: unhashable type: 'list'
# TypeError: unhashable type: 'dict'
# TypeError: unhashable type: 'set'
# b True
