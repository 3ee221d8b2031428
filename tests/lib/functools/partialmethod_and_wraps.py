# partialmethod on functions, classmethods and properties; update_wrapper's lists.
import functools


class Light:
    def __init__(self):
        self.on = None

    def set(self, value, *, loud=False):
        self.on = value
        return value, loud

    @classmethod
    def build(cls, n):
        return cls.__name__, n

    switch_on = functools.partialmethod(set, True)
    shout = functools.partialmethod(set, loud=True)
    three = functools.partialmethod(build, 3)


light = Light()
print(light.switch_on(), light.on, light.shout(7), light.three(), Light.three())
print(repr(Light.__dict__['switch_on'])[:50])
try:
    functools.partialmethod(5)
except TypeError as error:
    print(error)


def source(a: int) -> str:
    "Doc of source."


source.mark = 1


@functools.wraps(source)
def target(*args):
    pass


print(target.__name__, target.__doc__, target.mark, target.__wrapped__ is source, target.__qualname__)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


@functools.wraps(source, assigned=('__doc__',), updated=())
def other():
    pass


print(other.__name__, other.__doc__, hasattr(other, 'mark'))


@functools.wraps(functools.partial(source))
def nameless():
    pass


print(nameless.__name__)

# output:
# (True, False) True (7, True) ('Light', 3) ('Light', 3)
# functools.partialmethod(<function Light.set at 0x1
# the first argument 5 must be a callable or a descriptor
# source Doc of source. 1 True source
# ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__') ('__dict__',)
# other Doc of source. False
# nameless
