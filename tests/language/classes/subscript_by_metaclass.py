# A class is subscripted by whatever its attribute `__class_getitem__` is, also one that its metaclass gives.
class Meta(type):
    def __getattr__(cls, name):
        if name == "__class_getitem__" and cls.given is None:
            raise AttributeError(name)
        return cls.given


class Given(metaclass=Meta):
    given = lambda key: ("given", key)


class Nothing(metaclass=Meta):
    given = None


class Wrong(metaclass=Meta):
    given = "text"


for cls in (Given, Nothing, Wrong, int):
    try:
        print(cls[1])
    except TypeError as error:
        print(error)

# output:
# ('given', 1)
# type 'Nothing' is not subscriptable
# 'str' object is not callable
# type 'int' is not subscriptable
