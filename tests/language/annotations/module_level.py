x: int
y: undefined = 5
if x if False else True:
    z: str = 'z'
del y
print(__annotate__.__name__, 'x' in globals())
try: __annotations__
except NameError as e: print(e)
undefined = float
import sys
print(sys.modules['__main__'].__annotations__)
for w in ():
    never: int
print(sys.modules['__main__'].__annotations__)

# output:
# __annotate__ False
# name '__annotations__' is not defined
# {'x': <class 'int'>, 'y': <class 'float'>, 'z': <class 'str'>}
# {'x': <class 'int'>, 'y': <class 'float'>, 'z': <class 'str'>}
