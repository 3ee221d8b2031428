# with_traceback and the attributes of a chain take only what they can hold.
error = ValueError()
for act in (lambda: error.with_traceback(1), lambda: error.with_traceback(), lambda: setattr(error, '__cause__', 1),
            lambda: setattr(error, '__context__', 'x'), lambda: setattr(error, '__traceback__', 5),
            lambda: setattr(error, 'args', 5), lambda: error.add_note(5), lambda: error.add_note(),
            lambda: setattr(error, '__suppress_context__', 1), lambda: error.__setstate__(5), lambda: delattr(error, 'args')):
    try:
        print(act())
    except Exception as problem:
        print(type(problem).__name__, problem)
error.__cause__ = KeyError()
print(error.__suppress_context__, repr(error.__cause__))
error.__cause__ = None
print(error.__suppress_context__)
error.__setstate__({'extra': 1, 'args': (1, 2)})
print(error.extra, error.args)
error.args = 'ab'
print(error.args, str(error), repr(error))
print(error.__reduce__())

# output:
# TypeError __traceback__ must be a traceback or None
# TypeError BaseException.with_traceback() takes exactly one argument (0 given)
# TypeError exception cause must be None or derive from BaseException
# TypeError exception context must be None or derive from BaseException
# TypeError __traceback__ must be a traceback or None
# TypeError 'int' object is not iterable
# TypeError add_note() argument must be str, not int
# TypeError BaseException.add_note() takes exactly one argument (0 given)
# TypeError attribute value type must be bool
# TypeError state is not a dictionary
# TypeError args may not be deleted
# True KeyError()
# True
# 1 (1, 2)
# ('a', 'b') ('a', 'b') ValueError('a', 'b')
# (<class 'ValueError'>, ('a', 'b'), {'extra': 1})
