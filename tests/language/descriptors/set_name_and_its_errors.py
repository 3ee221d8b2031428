# __set_name__ is called for each place in the class, in order; its error keeps its type and gets a note.
import traceback


class Field:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name


shared = Field()


class Model:
    a = Field()
    b = shared
    c = shared


print(shared.name)
Model.late = Field()
print(hasattr(Model.late, 'name'))


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError('not here')


try:
    class Broken:
        field = Failing()
except ValueError as error:
    print(error, error.__notes__)


class NotCallable:
    __set_name__ = 5


try:
    class Broken:
        field = NotCallable()
except TypeError as error:
    print(error, error.__notes__)


class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, 'added_' + name, Field())


class Grows:
    x = Adds()


print([name for name in vars(Grows) if not name.startswith('__')])

# output:
# set_name Model a
# set_name Model b
# set_name Model c
# c
# False
# not here ["Error calling __set_name__ on 'Failing' instance 'field' in 'Broken'"]
# 'int' object is not callable ["Error calling __set_name__ on 'NotCallable' instance 'field' in 'Broken'"]
# ['x', 'added_x']
