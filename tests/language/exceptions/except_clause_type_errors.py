def attempt(kind):
    try:
        try: raise ValueError('v')
        except kind: print('caught')
    except BaseException as e: print(type(e).__name__, e, '|', repr(e.__context__))
attempt(ValueError)
attempt((KeyError, ValueError))
attempt(())
attempt(5)
attempt('ValueError')
attempt((KeyError, 5))
attempt((KeyError, (ValueError,)))
attempt([ValueError])
attempt(int)
class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True
class E(Exception, metaclass=Meta): pass
attempt(E)

# output:
# caught
# caught
# ValueError v | None
# TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
# TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
# TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
# TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
# TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
# TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
# ValueError v | None
