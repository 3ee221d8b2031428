# Special methods are got like every method: static ones get no instance, those of the class the class.
import functools


class Static:
    __init__ = staticmethod(lambda *given: print('init', given))
    __setattr__ = staticmethod(lambda *given: print('set', given))
    __delattr__ = staticmethod(lambda *given: print('delete', given))


class OfClass:
    __init__ = classmethod(lambda cls, *given: print('init', cls.__name__, given))


class AfterNew(OfClass):
    def __new__(cls, *given):
        return object.__new__(cls)


class Partial:
    __init__ = functools.partialmethod(lambda self, *given: print('init', type(self).__name__, given), 'first')


class Bound:
    __init__ = [].append


Static(1).x = 2
del Static().y
OfClass(1)
AfterNew(2)
Partial(3)
Bound(4)
print(Bound.__init__.__self__)


class Wrong:
    __init__ = staticmethod(lambda a: None)


try:
    Wrong(1, 2)
except TypeError as error:
    print(error)


class Reads:
    __getattribute__ = staticmethod(lambda name: 'read ' + name)


class Descriptor:
    __set__ = staticmethod(lambda instance, value: print('stored', value))
    __delete__ = staticmethod(lambda instance: print('deleted'))


class Owner:
    field = Descriptor()


print(Reads().anything)
owner = Owner()
owner.field = 5
del owner.field

# output:
# init (1,)
# set ('x', 2)
# init ()
# delete ('y',)
# init OfClass (1,)
# init AfterNew (2,)
# init Partial ('first', 3)
# [4]
# Wrong.<lambda>() takes 1 positional argument but 2 were given
# read anything
# stored 5
# deleted
