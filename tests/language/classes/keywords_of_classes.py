# Keywords of a class statement go to __prepare__, the metaclass and __init_subclass__.
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print('prepare', name, bases, keywords)
        return {'given': 1}

    def __new__(meta, name, bases, names, *, flag=False, **keywords):
        print('new', name, flag, keywords, 'given' in names)
        return super().__new__(meta, name, bases, names, **keywords)

    def __init__(cls, name, bases, names, **keywords):
        print('init', name, keywords)
        super().__init__(name, bases, names)


class Base(metaclass=Meta):
    def __init_subclass__(cls, *, tag=None, **rest):
        print('subclass', cls.__name__, tag, rest)
        super().__init_subclass__(**rest)


class Child(Base, flag=True, tag='t'):
    pass


try:
    class Wrong(Base, unknown=1):
        pass
except TypeError as error:
    print(error)
try:
    class Plain(key=1):
        pass
except TypeError as error:
    print(error)
keywords = {'tag': 5}
bases = (Base,)


class Starred(*bases, **keywords):
    pass


try:
    class Twice(Base, tag=1, **keywords):
        pass
except TypeError as error:
    print(error)


def function_as_metaclass(name, bases, names, **keywords):
    return name, bases, sorted(n for n in names if not n.startswith('__')), keywords


class Odd(1, 2, metaclass=function_as_metaclass, k=3):
    x = 1


print(Odd)

# output:
# prepare Base () {}
# new Base False {} True
# init Base {}
# prepare Child (<class '__main__.Base'>,) {'flag': True, 'tag': 't'}
# new Child True {'tag': 't'} True
# subclass Child t {}
# init Child {'flag': True, 'tag': 't'}
# prepare Wrong (<class '__main__.Base'>,) {'unknown': 1}
# new Wrong False {'unknown': 1} True
# subclass Wrong None {'unknown': 1}
# Wrong.__init_subclass__() takes no keyword arguments
# Plain.__init_subclass__() takes no keyword arguments
# prepare Starred (<class '__main__.Base'>,) {'tag': 5}
# new Starred False {'tag': 5} True
# subclass Starred 5 {}
# init Starred {'tag': 5}
# __build_class__() got multiple values for keyword argument 'tag'
# ('Odd', (1, 2), ['x'], {'k': 3})
