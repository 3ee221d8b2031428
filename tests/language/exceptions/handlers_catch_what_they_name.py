# Classes, tuples, nested tuples, expressions and names in except; what is no class is refused when it is looked at.
class A(Exception): pass
class B(A): pass
class C(B, KeyError): pass


def which(error, *groups):
    try:
        raise error
    except groups[0] if groups else ():
        return 'first'
    except (ValueError, (TypeError, (IndexError,))) if False else (ValueError, TypeError):
        return 'tuple'
    except (lambda: OSError)():
        return 'expression'
    except BaseException as e:
        return f'base {type(e).__name__}: {e}'


print(which(B(), A), which(A(), B), which(C(), KeyError), which(C(), LookupError), which(TypeError()), which(FileNotFoundError()), which(SystemExit(3)), which(KeyboardInterrupt()), which(GeneratorExit()))
for bad in (5, 'x', int, (A, 5), [A], None, A(), (A, (B, C)), ()):
    try:
        print(which(KeyError('k'), bad))
    except TypeError as error:
        print(error, repr(error.__context__))
try:
    print(which(A(), (5, A)))
except TypeError as error:
    print(error)


class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True


class Liar(Exception, metaclass=Meta): pass


print(which(KeyError('not asked'), Liar))
try:
    try:
        raise A
    except (A, B) as e:
        del e
        print('deleted early')
    try:
        e
    except NameError as error:
        print(error)
finally:
    print('done')

# output:
# first base A:  first first tuple expression base SystemExit: 3 base KeyboardInterrupt:  base GeneratorExit:
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# catching classes that do not inherit from BaseException is not allowed KeyError('k')
# base KeyError: 'k'
# catching classes that do not inherit from BaseException is not allowed
# base KeyError: 'not asked'
# deleted early
# name 'e' is not defined
# done
