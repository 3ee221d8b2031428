e = ValueError.__new__(ValueError, 1, 2)
print(e.args)
e.__init__(3)
print(e.args)
e.args = [4, 5]
print(e.args, repr(e))
try: e.args = 5
except TypeError as x: print(x)
try: ValueError(a=1)
except TypeError as x: print(x)
class K(Exception):
    def __init__(self, *, code): self.code = code
print(repr(K(code=1)), K(code=1).args)
try: del e.args
except TypeError as x: print(x)
try: AttributeError('x', color=1)
except TypeError as x: print(x)
try: ImportError(wrong=1)
except TypeError as x: print(x)
try: StopIteration(value=1)
except TypeError as x: print(x)

# output:
# (1, 2)
# (3,)
# (4, 5) ValueError(4, 5)
# 'int' object is not iterable
# ValueError() takes no keyword arguments
# K() ()
# args may not be deleted
# AttributeError() got an unexpected keyword argument 'color'
# ImportError() got an unexpected keyword argument 'wrong'
# StopIteration() takes no keyword arguments
