def inner():
    x = yield 1
    print('got', x)
    try:
        yield 2
    except ValueError:
        print('thrown in')
    return 'result'
def outer():
    r = yield from inner()
    print('inner gave', r)
    yield 3
g = outer()
print(next(g))
print(g.send('s'))
print(g.throw(ValueError))
# output:
# 1
# got s
# 2
# thrown in
# inner gave result
# 3
