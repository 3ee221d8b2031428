x = 'global'
class A:
    print(x)
    x = 'class'
    print(x)
    def method(self): return x
    y = [x for _ in range(1)]
    z = [[x for _ in range(1)] for _ in range(1)]
    w = list(x for _ in range(1))
    v = (lambda: x)()
print(A().method(), A.y, A.z, A.w, A.v)
def outer():
    x = 'outer'
    class B:
        print(x)
        x = x + '!'
        def get(self): return x
    return B.x, B().get()
print(outer())
def deleted():
    class C:
        n = 1
        del n
        try:
            n
        except NameError as error:
            print(error)
deleted()
class D:
    global gg
    gg = 5
    def __class_name(self): return __class__.__name__
print(gg, 'gg' in D.__dict__, D()._D__class_name())

# output:
# global
# class
# global ['global'] [['global']] ['global'] global
# global
# ('global!', 'outer')
# name 'n' is not defined
# 5 False D
