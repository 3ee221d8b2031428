x = 5
print(list(y for y in range(3) for x in [y] if x), x)
g = (z for z in [1, 2])
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_code.co_varnames)
try: (a for a in 5)
except TypeError as e: print(e)
try: list(1 / 0 for _ in [1])
except ZeroDivisionError as e: print(e)
lazy = (missing for _ in [1])
try: next(lazy)
except NameError as e: print(e)
def f(): return list((i, (j for j in range(i))) for i in range(2))
print([(i, list(j)) for i, j in f()])
print(sum(i for i in range(4)), max((i for i in [3, 1]), default=0), dict((i, i) for i in range(2)))
class C:
    n = 3
    try: print(list(n for _ in range(1)))
    except NameError as e: print(e)
    print(list(i for i in range(n)))

# output:
# [1, 2] 5
# generator <genexpr> <genexpr> ('.0', 'z')
# 'int' object is not iterable
# division by zero
# name 'missing' is not defined
# [(0, []), (1, [0])]
# 6 3 {0: 0, 1: 1}
# name 'n' is not defined
# [0, 1, 2]
