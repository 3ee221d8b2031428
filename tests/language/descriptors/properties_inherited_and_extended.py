# A subclass takes the parent's property and changes one of its functions.
class Base:
    @property
    def value(self):
        "The value."
        return self._value

    @value.setter
    def value(self, new):
        self._value = new


class Doubled(Base):
    @Base.value.getter
    def value(self):
        return super().value * 2


class Logged(Base):
    @Base.value.setter
    def value(self, new):
        print('set', new)
        Base.value.fset(self, new)

    @value.deleter
    def value(self):
        print('deleted')


d = Doubled()
d.value = 4
print(d.value, Doubled.value.__doc__, Doubled.value.fset is Base.value.fset)
x = Logged()
x.value = 5
del x.value
print(x.value)
try:
    del d.value
except AttributeError as error:
    print(error)
print(Base.value.__name__, property(lambda self: 1).__doc__)


class ReadOnly:
    @property
    def only(self):
        raise AttributeError('inside')

    def __getattr__(self, name):
        return f'instead of {name}'


print(ReadOnly().only)
try:
    ReadOnly().only = 1
except AttributeError as error:
    print(error)
try:
    property().__get__(1)
except AttributeError as error:
    print(error)

# output:
# 8 None True
# set 5
# deleted
# 5
# property 'value' of 'Doubled' object has no deleter
# value None
# instead of only
# property 'only' of 'ReadOnly' object has no setter
# property of 'int' object has no getter
