def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for args in [(), ("a",), ("a", "b"), (1, 2, 3), (None,), ((1, 2),)]:
    e = Exception(*args)
    print(repr(e), str(e), e.args)
show(Exception, a=1)
show(ValueError, "x", key=1)
e = ValueError("x")
e.args = [1, 2]
print(e.args, repr(e))
show(setattr, e, "args", 5)
show(delattr, e, "args")
show(setattr, e, "__traceback__", 5)
show(setattr, e, "__cause__", 5)
show(setattr, e, "__context__", 5)
show(setattr, e, "__cause__", ValueError)
show(delattr, e, "__cause__")
show(delattr, e, "__traceback__")
show(setattr, e, "__suppress_context__", "x")
show(e.with_traceback, 5)
show(e.with_traceback)
show(lambda: e.with_traceback(None) is e)
show(e.add_note, 5)
show(e.add_note)
show(e.add_note, "note")
print(e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
e.custom = 5
print(e.custom, e.__dict__["custom"], e.__reduce__()[:2])
e.__setstate__({"other": 7})
print(e.other)
show(e.__setstate__, 5)
show(e.__setstate__, None)
show(BaseException.__new__)
show(BaseException.__new__, int)
show(ValueError.__str__, 5)

# output:
# Exception()  ()
# Exception('a') a ('a',)
# Exception('a', 'b') ('a', 'b') ('a', 'b')
# Exception(1, 2, 3) (1, 2, 3) (1, 2, 3)
# Exception(None) None (None,)
# Exception((1, 2)) (1, 2) ((1, 2),)
# TypeError: Exception() takes no keyword arguments
# TypeError: ValueError() takes no keyword arguments
# (1, 2) ValueError(1, 2)
# TypeError: 'int' object is not iterable
# TypeError: args may not be deleted
# TypeError: __traceback__ must be a traceback or None
# TypeError: exception cause must be None or derive from BaseException
# TypeError: exception context must be None or derive from BaseException
# TypeError: exception cause must be None or derive from BaseException
# TypeError: __cause__ may not be deleted
# TypeError: __traceback__ may not be deleted
# TypeError: attribute value type must be bool
# TypeError: __traceback__ must be a traceback or None
# TypeError: ValueError.with_traceback() takes exactly one argument (0 given)
# True
# TypeError: add_note() argument must be str, not int
# TypeError: ValueError.add_note() takes exactly one argument (0 given)
# None
# ['note'] None None False None
# 5 5 (<class 'ValueError'>, (1, 2))
# 7
# TypeError: state is not a dictionary
# None
# TypeError: BaseException.__new__(): not enough arguments
# TypeError: BaseException.__new__(int): int is not a subtype of BaseException
# TypeError: descriptor '__str__' requires a 'BaseException' object but received a 'int'
