def tag(x):
    def wrap(f):
        print('wrap', x)
        return f
    return wrap
tags = [tag('a'), tag('b')]
@tags[0]
@tags[1] if True else None
@(lambda f: f)
@(y := tag('w'))
def f(): pass
class Box:
    def __matmul__(self, o): return tag('matmul')
@Box() @ 1
class C: pass
try:
    @5
    def g(): pass
except TypeError as e: print(e)
try: g
except NameError as e: print(e)
@property
def p(self): return 1
print(type(p).__name__)

# output:
# wrap w
# wrap b
# wrap a
# wrap matmul
# 'int' object is not callable
# name 'g' is not defined
# property
