# sys.setprofile is told of calls and returns.
import sys
events = []


def inner(x):
    return x + 1


def outer():
    return inner(1) + inner(2)


def raising():
    try:
        inner('a')
    except TypeError:
        return None


def profile(frame, event, arg):
    if event in ('call', 'return'):
        events.append((event, frame.f_code.co_name, arg))


sys.setprofile(profile)
outer()
raising()
sys.setprofile(None)
for event in events:
    print(event)
print(sys.getprofile())

# output:
# ('call', 'outer', None)
# ('call', 'inner', None)
# ('return', 'inner', 2)
# ('call', 'inner', None)
# ('return', 'inner', 3)
# ('return', 'outer', 5)
# ('call', 'raising', None)
# ('call', 'inner', None)
# ('return', 'inner', None)
# ('return', 'raising', None)
# None
