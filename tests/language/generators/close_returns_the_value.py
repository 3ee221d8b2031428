# close() gives what the generator returns when it catches GeneratorExit.
def returning():
    try:
        yield 1
    except GeneratorExit:
        return 'the value'


def plain():
    yield 1


def yields_on():
    try:
        yield 1
    finally:
        yield 2


def raises():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError('instead')


g = returning()
print(g.close())
g = returning()
next(g)
print(g.close(), g.close())
g = plain()
next(g)
print(g.close(), g.gi_frame, g.gi_running, g.gi_suspended)
g = yields_on()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
g = raises()
next(g)
try:
    g.close()
except KeyError as error:
    print(error, repr(error.__context__))

# output:
# None
# the value None
# None None False False
# generator ignored GeneratorExit
# 'instead' GeneratorExit()
