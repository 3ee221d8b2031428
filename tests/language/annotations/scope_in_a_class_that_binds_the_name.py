# A lazily evaluated scope in a class finds a name that the class binds there or among the globals, not in the function
# around it; one that the class only uses, in the function.
x = "global"


def make(kind):
    x = "local"
    if kind == "bound later":
        class Made:
            type Alias = x
            early = Alias.__value__
            def method[T: x](self, argument: x): pass
            bound = method.__type_params__[0].__bound__
            annotation = method.__annotations__["argument"]
            x = "attribute"
        return Made.early, Made.bound, Made.annotation
    if kind == "global":
        class Made:
            global x
            type Alias = x
        Made.x = "attribute"
        return Made.Alias.__value__
    if kind == "nonlocal":
        class Made:
            nonlocal x
            type Alias = x
        return Made.Alias.__value__

    class Made:
        type Alias = x
        early = Alias.__value__
    Made.x = "attribute"
    return Made.early


for kind in "bound later", "global", "nonlocal", "used":
    print(kind, make(kind))


class Changed:
    Kind = int
    type Alias = Kind
    def method[T: Kind](self): pass


Changed.Kind = float
print(Changed.Alias.__value__, Changed.method.__type_params__[0].__bound__)

# output:
# bound later ('global', 'global', 'global')
# global global
# nonlocal local
# used local
# <class 'float'> <class 'float'>
