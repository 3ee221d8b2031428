# sys.setprofile tells of calls and returns.
import sys

def events(frame, event, argument):
    if event in ('call', 'return') and frame.f_code.co_name in names:
        print(event, frame.f_code.co_name, argument)

names = ('f', 'g', 'bad')

def g(x):
    return x + 1

def f(x):
    return g(x) * 2

def bad():
    raise ValueError

sys.setprofile(events)
print(sys.getprofile() is events)
f(1)
try:
    bad()
except ValueError:
    pass
sys.setprofile(None)
f(2)
print(sys.getprofile())

# output:
# True
# call f None
# call g None
# return g 2
# return f 4
# call bad None
# return bad None
# None
