# Of the names beside a generic class's own only its type parameters are mangled.
class __Base:
    pass


__limit = int


class Derived[__T: __limit](__Base, list[lambda: __Base]):
    def method[__U](self, value: __U):
        return __U


print(Derived.__bases__[0].__name__, Derived.__bases__[1].__name__)
print(Derived.__type_params__, Derived.__type_params__[0].__bound__)
print(Derived().method(1), Derived.method.__annotations__["value"] is Derived.method.__type_params__[0])


class Holder:
    __limit = str

    class Inner[T: __limit]:
        pass

    type __Alias[__V] = list[__V]


print(Holder.Inner.__type_params__[0].__bound__, Holder._Holder__Alias, Holder._Holder__Alias.__type_params__)

# output:
# __Base list
# (__T,) <class 'int'>
# __U True
# <class 'int'> __Alias (__V,)
