class A:
    def __setattr__(self, name, value):
        print('set', name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
a = A()
a.x = 1
a.x += 1
del a.x
try: del a.x
except AttributeError as e: print(e)
for target in (5, 'a', [], object(), (lambda: 1), print, None):
    try: target.attribute = 1
    except AttributeError as e: print(e)
    else: print('could be set')
try: object.__setattr__(int, 'x', 1)
except TypeError as e: print(e)
try: object.__setattr__(a, 5, 1)
except TypeError as e: print(e)
try: setattr(a, 5, 1)
except TypeError as e: print(e)
try: a.__dict__ = 5
except TypeError as e: print(e)
a.__dict__ = {'fresh': 1}
print(a.fresh)

# output:
# set x 1
# set x 2
# del x
# del x
# 'A' object has no attribute 'x'
# 'int' object has no attribute 'attribute' and no __dict__ for setting new attributes
# 'str' object has no attribute 'attribute' and no __dict__ for setting new attributes
# 'list' object has no attribute 'attribute' and no __dict__ for setting new attributes
# 'object' object has no attribute 'attribute' and no __dict__ for setting new attributes
# could be set
# 'builtin_function_or_method' object has no attribute 'attribute' and no __dict__ for setting new attributes
# 'NoneType' object has no attribute 'attribute' and no __dict__ for setting new attributes
# can't apply this __setattr__ to type object
# attribute name must be string, not 'int'
# attribute name must be string, not 'int'
# set __dict__ 5
# __dict__ must be set to a dictionary, not a 'int'
# set __dict__ {'fresh': 1}
# 1
