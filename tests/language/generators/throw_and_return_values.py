# What throw() gives back: the next value, or StopIteration with the return value.
def generator():
    total = 0
    while True:
        try:
            got = yield total
        except ValueError:
            total -= 100
        except KeyError:
            return total
        else:
            total += got or 0


g = generator()
next(g)
print(g.send(5), g.send(7), g.throw(ValueError), g.send(1), g.throw(ValueError('x')))
try:
    g.throw(KeyError)
except StopIteration as error:
    print('returned', error.value)
for bad in (5, 'text', None, int, [ValueError]):
    g = generator()
    next(g)
    try:
        g.throw(bad)
    except BaseException as error:
        print(type(error).__name__, error)


class Refuses(Exception):
    def __new__(cls):
        return 5


g = generator()
next(g)
try:
    g.throw(Refuses)
except BaseException as error:
    print(type(error).__name__, error)
g = generator()
try:
    g.throw(IndexError('not started'))
except IndexError as error:
    print(error, next(g, 'ended'))

# output:
# 5 12 -88 -87 -187
# returned -187
# TypeError exceptions must be classes or instances deriving from BaseException, not int
# TypeError exceptions must be classes or instances deriving from BaseException, not str
# TypeError exceptions must be classes or instances deriving from BaseException, not NoneType
# TypeError exceptions must be classes or instances deriving from BaseException, not type
# TypeError exceptions must be classes or instances deriving from BaseException, not list
# TypeError calling <class '__main__.Refuses'> should have returned an instance of BaseException, not int
# not started ended
