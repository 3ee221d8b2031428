def attempt(f, /, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
def f(alpha, beta=1, *, gamma=2): pass
attempt(f, alhpa=1)
attempt(f, 1, bta=2)
attempt(f, 1, gama=2)
attempt(f, 1, zzzzz=2)
attempt(f, 1, alpha=2)
attempt(f, 1, 2, beta=3)
def p(a, b, /, c): pass
attempt(p, a=1, b=2, c=3)
attempt(p, 1, b=2, c=3)
attempt(p, 1, 2, 3, a=1)
def q(a, /, **k): return a, k
attempt(q, 1, a=2)
attempt(q, a=2)
def r(): pass
attempt(r, x=1)
attempt(r, x=1, y=2)
attempt(p, 1, 2, c=3, d=4)

# output:
# f() got an unexpected keyword argument 'alhpa'. Did you mean 'alpha'?
# f() got an unexpected keyword argument 'bta'. Did you mean 'beta'?
# f() got an unexpected keyword argument 'gama'. Did you mean 'gamma'?
# f() got an unexpected keyword argument 'zzzzz'
# f() got multiple values for argument 'alpha'
# f() got multiple values for argument 'beta'
# p() got some positional-only arguments passed as keyword arguments: 'a, b'
# p() got some positional-only arguments passed as keyword arguments: 'b'
# p() got some positional-only arguments passed as keyword arguments: 'a'
# (1, {'a': 2})
# q() missing 1 required positional argument: 'a'
# r() got an unexpected keyword argument 'x'
# r() got an unexpected keyword argument 'x'
# p() got an unexpected keyword argument 'd'
