# split, subgroup and derive by types, tuples of types and functions.
group = ExceptionGroup('top', [ValueError(1), ExceptionGroup('low', [TypeError(2), ValueError(3)]), KeyError(4)])
print(group.subgroup(ValueError))
print(repr(group.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
print(repr(group.split((TypeError, KeyError))))
print(repr(group.subgroup(lambda e: isinstance(e, ExceptionGroup) and e.message == 'low')))
print(group.subgroup(lambda e: False), group.split(lambda e: True)[1])
print(group.subgroup(ExceptionGroup) is group)
for bad in (1, 'x', (ValueError, 1), [ValueError], None):
    try:
        group.split(bad)
    except TypeError as error:
        print(error)
for arguments in ((), ('m',), ('m', []), ('m', 1), (1, [ValueError()]), ('m', [1]), ('m', [KeyboardInterrupt()]), ('m', (ValueError(),)), ('m', [ValueError], 1)):
    try:
        print(repr(ExceptionGroup(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup('m', [ValueError()])), type(BaseExceptionGroup('m', [SystemExit()])))
print(str(group), group.exceptions[1].exceptions)

# output:
# top (2 sub-exceptions)
# ExceptionGroup('top', [ExceptionGroup('low', [ValueError(3)])])
# (ExceptionGroup('top', [ExceptionGroup('low', [TypeError(2)]), KeyError(4)]), ExceptionGroup('top', [ValueError(1), ExceptionGroup('low', [ValueError(3)])]))
# ExceptionGroup('top', [ExceptionGroup('low', [TypeError(2), ValueError(3)])])
# None None
# True
# expected an exception type, a tuple of exception types, or a callable (other than a class)
# expected an exception type, a tuple of exception types, or a callable (other than a class)
# expected an exception type, a tuple of exception types, or a callable (other than a class)
# expected an exception type, a tuple of exception types, or a callable (other than a class)
# expected an exception type, a tuple of exception types, or a callable (other than a class)
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# ValueError second argument (exceptions) must be a non-empty sequence
# TypeError second argument (exceptions) must be a sequence
# TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# ValueError Item 0 of second argument (exceptions) is not an exception
# TypeError Cannot nest BaseExceptions in an ExceptionGroup
# ExceptionGroup('m', (ValueError(),))
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
# <class 'ExceptionGroup'> <class 'BaseExceptionGroup'>
# top (3 sub-exceptions) (TypeError(2), ValueError(3))
