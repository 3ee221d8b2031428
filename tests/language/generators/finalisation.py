def g(name):
    try: yield 1
    finally: print('closed', name)
def f():
    it = g('local')
    next(it)
f()
print('after f')
for x in g('broken loop'): break
print('after loop')
it = g('never started')
del it
a, = [next(g('temporary'))]
def swallow():
    try: yield
    except GeneratorExit: print('exit'); raise
s = swallow(); next(s); del s
def ignores():
    while True:
        try: yield
        except GeneratorExit: pass
        break_ = True
        if break_: return
i = ignores(); next(i); del i
print('end')

# output:
# closed local
# after f
# closed broken loop
# after loop
# closed temporary
# exit
# end
