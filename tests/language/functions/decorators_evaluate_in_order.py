def show(name):
    print('evaluate', name)
    def wrap(f):
        print('apply', name)
        return f
    return wrap
def default(x):
    print('default', x)
    return x
@show('outer')
@show('inner')
def f(a=default(1), *, k=default(2)) -> default('annotation is lazy'): pass
@show('class')
class C(default(object), metaclass=default(type)):
    print('body')

# output:
# evaluate outer
# evaluate inner
# default 1
# default 2
# apply inner
# apply outer
# evaluate class
# default <class 'object'>
# default <class 'type'>
# body
# apply class
