def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for cls in (type(None), type(...), type(NotImplemented)):
    print(cls, cls() is cls(), cls.__name__)
    show(cls, 1)
    show(lambda: type("X", (cls,), {}))
    show(setattr, cls(), "x", 1)
print(None, ..., NotImplemented, bool(None), bool(...), repr(Ellipsis), hash(None) == hash(None))
show(bool, NotImplemented)
show(lambda: not NotImplemented)
show(lambda: None.x)
show(lambda: None())
show(lambda: None[0])
show(lambda: None + 1)
show(lambda: None < None)
show(lambda: len(None))
show(lambda: [*None])
show(lambda: ... + 1)
show(lambda: NotImplemented == NotImplemented)
show(lambda: None.__eq__(None))
show(lambda: None.__eq__(5))
print(None.__class__, None.__doc__ is None or isinstance(None.__doc__, str), (...).__reduce__(), NotImplemented.__reduce__(), {None: 1}[None])

# output:
# singletons.py:17: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#   show(lambda: None())
# singletons.py:18: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#   show(lambda: None[0])
# <class 'NoneType'> True NoneType
# TypeError: NoneType takes no arguments
# TypeError: type 'NoneType' is not an acceptable base type
# AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# <class 'ellipsis'> True ellipsis
# TypeError: EllipsisType takes no arguments
# TypeError: type 'ellipsis' is not an acceptable base type
# AttributeError: 'ellipsis' object has no attribute 'x' and no __dict__ for setting new attributes
# <class 'NotImplementedType'> True NotImplementedType
# TypeError: NotImplementedType takes no arguments
# TypeError: type 'NotImplementedType' is not an acceptable base type
# AttributeError: 'NotImplementedType' object has no attribute 'x' and no __dict__ for setting new attributes
# None Ellipsis NotImplemented False True Ellipsis True
# TypeError: NotImplemented should not be used in a boolean context
# TypeError: NotImplemented should not be used in a boolean context
# AttributeError: 'NoneType' object has no attribute 'x'
# TypeError: 'NoneType' object is not callable
# TypeError: 'NoneType' object is not subscriptable
# TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
# TypeError: object of type 'NoneType' has no len()
# TypeError: Value after * must be an iterable, not NoneType
# TypeError: unsupported operand type(s) for +: 'ellipsis' and 'int'
# True
# True
# NotImplemented
# <class 'NoneType'> True Ellipsis NotImplemented 1
