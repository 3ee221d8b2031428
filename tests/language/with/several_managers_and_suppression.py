class M:
    def __init__(self, name, enter=None, leave=None, result=False):
        self.name, self.enter, self.leave, self.result = name, enter, leave, result
    def __enter__(self):
        print('enter', self.name)
        if self.enter: raise self.enter
        return self.name
    def __exit__(self, kind, value, tb):
        print('exit', self.name, repr(value))
        if self.leave: raise self.leave
        return self.result
with M('a') as a, M('b', result=True) as b: 1 / 0
with (M('a', result='yes') as a, M('b', enter=ValueError('in enter')), M('c')): print('no')
try:
    with M('a'), M('b', leave=KeyError('in exit')): 1 / 0
except KeyError as e: print(repr(e.__context__))
with M('x', result=True): raise SystemExit
def f():
    with M('r'): return 1
print(f())
for i in range(2):
    with M(i): continue

# output:
# enter a
# enter b
# exit b ZeroDivisionError('division by zero')
# exit a None
# enter a
# enter b
# exit a ValueError('in enter')
# enter a
# enter b
# exit b ZeroDivisionError('division by zero')
# exit a KeyError('in exit')
# ZeroDivisionError('division by zero')
# enter x
# exit x SystemExit()
# enter r
# exit r None
# 1
# enter 0
# exit 0 None
# enter 1
# exit 1 None
