class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        cls.tag = kw.get('tag')
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw): return {'prepared': True}
class A(metaclass=Meta, tag='t'):
    pass
print(A.tag, A.prepared, type(A).__name__)  # => t True Meta
