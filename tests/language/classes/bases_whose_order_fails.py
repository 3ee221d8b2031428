# When the mro() of a derived class fails, an assignment of __bases__ leaves all orders as they were.
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

# output:
# not again
# (<class '__main__.C'>,) [['D', 'C', 'object'], ['E', 'D', 'C', 'object'], ['F', 'D', 'C', 'object']]
