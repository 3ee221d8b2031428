# super().__init__ along the whole order of a diamond, with keywords taken on the way.
class Root:
    def __init__(self, **rest):
        print('Root', rest)
        super().__init__(**rest)


class Left(Root):
    def __init__(self, *, left, **rest):
        print('Left', left)
        super().__init__(**rest)


class Right(Root):
    def __init__(self, *, right=0, **rest):
        print('Right', right)
        super().__init__(**rest)


class Bottom(Left, Right):
    def __init__(self, **rest):
        print('Bottom', [c.__name__ for c in type(self).__mro__])
        super().__init__(**rest)


Bottom(left=1, right=2)
try:
    Bottom(left=1, other=3)
except TypeError as error:
    print(error)
try:
    Bottom()
except TypeError as error:
    print(error)


class Mixin:
    def hello(self):
        return ['Mixin'] + super().hello()


class Has:
    def hello(self):
        return ['Has']


class Ends(Has, Mixin): pass


class Works(Mixin, Has): pass


print(Works().hello(), Ends().hello())
try:
    Mixin().hello()
except AttributeError as error:
    print(error)
print(super(Mixin, Works()).hello(), super(Works, Works).hello(Works()))

# output:
# Bottom ['Bottom', 'Left', 'Right', 'Root', 'object']
# Left 1
# Right 2
# Root {}
# Bottom ['Bottom', 'Left', 'Right', 'Root', 'object']
# Left 1
# Right 0
# Root {'other': 3}
# object.__init__() takes exactly one argument (the instance to initialize)
# Bottom ['Bottom', 'Left', 'Right', 'Root', 'object']
# Left.__init__() missing 1 required keyword-only argument: 'left'
# ['Mixin', 'Has'] ['Has']
# 'super' object has no attribute 'hello'
# ['Has'] ['Mixin', 'Has']
