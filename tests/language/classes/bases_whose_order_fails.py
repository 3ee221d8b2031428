# When the mro() of a derived class fails, an assignment of __bases__ leaves all orders as they were; when it assigns others
# itself, these stay.
class Once(type):
    def mro(cls):
        if '_made' in cls.__dict__:
            raise RuntimeError('not again')
        return super().mro()


class C: pass
class C2: pass
class D(C): pass
class E(D): pass
class F(D, metaclass=Once):
    pass


type.__setattr__(F, '_made', True)
try:
    D.__bases__ = (C2,)
except RuntimeError as error:
    print(error)
print(D.__bases__, [[cls.__name__ for cls in one.__mro__] for one in (D, E, F)])


class Meddling(type):
    ready = False

    def mro(cls):
        if Meddling.ready and cls.__name__ == 'Last':
            Meddling.ready = False
            Last.__bases__ = (Second,)
        return super().mro()


class Base(metaclass=Meddling): pass
class First(Base): pass
class Second(Base): pass
class Last(Base): pass


Meddling.ready = True
Last.__bases__ = (First,)
First.__bases__ = (Last,)
print(Last.__bases__, Second.__subclasses__(), First.__subclasses__(), First.__mro__)

# output:
# not again
# (<class '__main__.C'>,) [['D', 'C', 'object'], ['E', 'D', 'C', 'object'], ['F', 'D', 'C', 'object']]
# (<class '__main__.Second'>,) [<class '__main__.Last'>] [] (<class '__main__.First'>, <class '__main__.Last'>, <class '__main__.Second'>, <class '__main__.Base'>, <class 'object'>)
