def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


e = StopIteration(5, 6)
print(e.value, e.args, StopIteration().value)
e = SystemExit(3)
print(e.code, SystemExit().code, SystemExit(1, 2).code)
e = ImportError("msg", name="n", path="p")
print(e.msg, e.name, e.path, e.name_from, e, repr(e))
show(ImportError, "x", nope=1)
show(ImportError, "a", "b", name="n")
print(ImportError("a", "b").msg, ImportError(name="n").msg)
e = AttributeError("m", name="n", obj=5)
print(e.name, e.obj, e)
show(AttributeError, "x", nope=1)
e = NameError("m", name="n")
print(e.name, e)
e = KeyError("k")
print(e, repr(e), KeyError("a", "b"), KeyError())
e = UnboundLocalError("x", name="y")
print(e.name)
print(RecursionError("deep"), ModuleNotFoundError("m", name="mod").name, NotImplementedError("todo"))

# output:
# 5 (5, 6) None
# 3 None (1, 2)
# msg n p None msg ImportError('msg')
# TypeError: ImportError() got an unexpected keyword argument 'nope'
# ImportError('a', 'b')
# None None
# n 5 m
# TypeError: AttributeError() got an unexpected keyword argument 'nope'
# n m
# 'k' KeyError('k') ('a', 'b')
# y
# deep mod todo
