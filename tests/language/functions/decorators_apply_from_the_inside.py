def tag(name):
    print('make', name)  # => make a
    def wrap(f):         # (then b)
        print('wrap', name)
        return lambda: f() + name
    return wrap
@tag('a')
@tag('b')
def f(): return 'f'
print(f())
# output:
# make a
# make b
# wrap b
# wrap a
# fba
