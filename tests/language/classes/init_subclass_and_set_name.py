class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print(cls.__name__, tag)  # => Sub t
class Field:
    def __set_name__(self, owner, name): print(owner.__name__, name)  # (first)
class Sub(Base, tag='t'):
    f = 1
class Other:
    f = Field()
# output:
# Sub t
# Other f
