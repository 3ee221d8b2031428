class G(ExceptionGroup):
    def __new__(cls, message, errors, code=0):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self
    def derive(self, errors):
        print('derive', len(errors))
        return G(self.message, errors, self.code)
g = G('m', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])], 7)
g.add_note('note')
g.__cause__ = KeyError('cause')
a, b = g.split(ValueError)
print(type(a), a.code, a.exceptions, a.__notes__, repr(a.__cause__))
print(type(b), b.code, b.exceptions)
print(g.subgroup(lambda e: isinstance(e, TypeError)))
print(g.subgroup(OSError), g.split(OSError)[0])
try: g.subgroup(5)
except TypeError as e: print(e)
try: g.split('a')
except TypeError as e: print(e)

# output:
# derive 2
# derive 1
# <class '__main__.G'> 7 (ValueError(1), ExceptionGroup('in', [ValueError(3)])) ['note'] KeyError('cause')
# <class '__main__.G'> 7 (TypeError(2),)
# derive 1
# m (1 sub-exception)
# derive 3
# None None
# expected an exception type, a tuple of exception types, or a callable (other than a class)
# expected an exception type, a tuple of exception types, or a callable (other than a class)
