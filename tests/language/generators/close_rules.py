def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
def returns():
    try: yield 1
    except GeneratorExit: return 5
def raises():
    try: yield 1
    finally: raise KeyError('k')
def plain():
    try: yield 1
    finally: print('finally')
def attempt(g, start=True):
    if start: next(g)
    try: print(g.close())
    except BaseException as e: print(type(e).__name__, e)
for f in (stubborn, returns, raises, plain): attempt(f())
attempt(plain(), False)
g = plain(); list(g); print(g.close(), g.close())

# output:
# RuntimeError generator ignored GeneratorExit
# 5
# KeyError 'k'
# finally
# None
# None
# finally
# None None
