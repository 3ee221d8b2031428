# What the metaclass has comes first if it is a data descriptor, else what the class has.
class Data:
    def __get__(self, instance, owner):
        return ('data', instance, owner.__name__)

    def __set__(self, instance, value):
        print('set on', instance, value)


class Plain:
    def __get__(self, instance, owner):
        return ('plain', instance, owner.__name__)


class Meta(type):
    data = Data()
    plain = Plain()
    only = property(lambda cls: cls.__name__.lower())


class C(metaclass=Meta):
    data = 'class data'
    plain = 'class plain'


print(C.data, C.plain, C.only)
C.data = 5
print(C.__dict__['data'])
print(C().data, C().plain)
try:
    C().only
except AttributeError as error:
    print(error)
try:
    C.only = 1
except AttributeError as error:
    print(error)


class D(C):
    pass


print(D.plain, D.data, D.only)
del C.plain
print(C.plain)

# output:
# ('data', <class '__main__.C'>, 'Meta') class plain c
# set on <class '__main__.C'> 5
# class data
# class data class plain
# 'C' object has no attribute 'only'
# property 'only' of 'Meta' object has no setter
# class plain ('data', <class '__main__.D'>, 'Meta') d
# ('plain', <class '__main__.C'>, 'Meta')
