def handling():
    try:
        raise ValueError("handled")
    except ValueError:
        try:
            yield 1
        except KeyError as error:
            print(repr(error.__context__))  # => ValueError('handled')
            raise

def outer():
    try:
        raise TypeError("outer")
    except TypeError:
        yield from inner()

def inner():
    yield

generator = handling()
next(generator)
try:
    generator.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error.__context__))  # => ValueError('handled')

generator = outer()
next(generator)
try:
    try:
        raise OSError("of the caller")
    except OSError:
        generator.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))  # => TypeError('outer') None
