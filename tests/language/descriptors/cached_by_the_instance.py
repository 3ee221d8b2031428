# A descriptor without __set__ gives way to what the instance has; with __set__ it does not.
class Lazy:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print('computed')
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Checked:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return instance.__dict__.get(self.name, 'unset') if instance else self

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(f'{self.name} must not be negative')
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print('delete', self.name)
        del instance.__dict__[self.name]


class Thing:
    area = Lazy(lambda self: self.width * 2)
    width = Checked()


t = Thing()
print(t.width)
t.width = 3
print(t.area, t.area, t.__dict__)
try:
    t.width = -1
except ValueError as error:
    print(error)
del t.width, t.area
print(t.width, t.__dict__)
try:
    del t.area
except AttributeError as error:
    print(error)
t.__dict__['width'] = 'direct'
print(t.width, type(Thing.width).__name__, type(Thing.area).__name__)

# output:
# unset
# computed
# 6 6 {'width': 3, 'area': 6}
# width must not be negative
# delete width
# unset {}
# 'Thing' object has no attribute 'area'
# direct Checked Lazy
