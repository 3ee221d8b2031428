# What a metaclass gets as the namespace: the compiler's own names too, in this order.
class Meta(type):
    def __new__(meta, name, bases, namespace):
        print(name, *namespace)
        return super().__new__(meta, name, bases, namespace)

class Plain(metaclass=Meta):
    x = 1

class Method(metaclass=Meta):
    def f(self):
        return 1

class Coroutine(metaclass=Meta):
    async def f(self):
        self.x = 1

class Super(metaclass=Meta):
    """Text."""
    def f(self):
        return super().f()

class Lambda(metaclass=Meta):
    f = lambda self: 1
    items = [i for i in range(3)]

class Nested(metaclass=Meta):
    class Inner:
        def f(self): pass

class Annotated(metaclass=Meta):
    x: int

class Generic[T](metaclass=Meta):
    pass

print(sorted(name for name in vars(Super) if 'cell' in name))

# output:
# Plain __module__ __qualname__ __firstlineno__ x __static_attributes__
# Method __module__ __qualname__ __firstlineno__ f __static_attributes__ __classdictcell__
# Coroutine __module__ __qualname__ __firstlineno__ f __static_attributes__ __classdictcell__
# Super __module__ __qualname__ __firstlineno__ __doc__ f __static_attributes__ __classdictcell__ __classcell__
# Lambda __module__ __qualname__ __firstlineno__ f items __static_attributes__
# Nested __module__ __qualname__ __firstlineno__ Inner __static_attributes__
# Annotated __module__ __qualname__ __firstlineno__ __annotate_func__ __static_attributes__ __classdictcell__
# Generic __module__ __qualname__ __firstlineno__ __type_params__ __static_attributes__ __orig_bases__
# []
