# GeneratorExit has for its context what the generator itself is handling, or else what the one who closes it is handling,
# also when it is closed because the last reference goes. What throw() throws has only the former.
def listening(handling=False):
    try:
        if handling:
            try:
                raise KeyError("inside")
            except KeyError:
                yield
        yield
    except BaseException as error:
        print(repr(error), "while", repr(error.__context__))


def started(*args):
    generator = listening(*args)
    next(generator)
    return generator


try:
    raise OSError("outside")
except OSError:
    started().close()
    started(True).close()
    for thrown in (ValueError("v"), GeneratorExit()):
        try:
            started().throw(thrown)
        except StopIteration:
            pass
    generator = started()
    del generator
try:
    try:
        raise OSError("passing by")
    finally:
        generator = started()
        del generator
except OSError:
    pass
started().close()


# A StopIteration thrown where a generator delegates to an iterator without throw() is taken for that iterator's own.
def delegating():
    result = yield from "ab"
    return result, "returned"


generator = delegating()
print(next(generator))
try:
    generator.throw(StopIteration(4))
except StopIteration as stop:
    print(stop.value)

# output:
# GeneratorExit() while OSError('outside')
# GeneratorExit() while KeyError('inside')
# ValueError('v') while None
# GeneratorExit() while None
# GeneratorExit() while OSError('outside')
# GeneratorExit() while OSError('passing by')
# GeneratorExit() while None
# a
# (4, 'returned')
