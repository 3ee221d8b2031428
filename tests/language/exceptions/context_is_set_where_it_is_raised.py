# __context__ is what is being handled at the raise, also through functions, generators and finally.
def chain(error):
    names = []
    while error:
        names.append(type(error).__name__)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return names


def attempt(act):
    try:
        act()
    except Exception as error:
        print(chain(error))
        return error


def in_function():
    def raises():
        raise KeyError
    try:
        1 / 0
    except ZeroDivisionError:
        raises()


def in_finally():
    try:
        1 / 0
    finally:
        [][0]


def after_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise KeyError


def nested():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            [][0]
        except IndexError:
            {}['k']


def in_generator():
    def g():
        yield
        raise KeyError
    it = g()
    next(it)
    try:
        1 / 0
    except ZeroDivisionError:
        next(it)


def generator_own():
    def g():
        try:
            1 / 0
        except ZeroDivisionError:
            yield
            raise KeyError
    it = g()
    next(it)
    try:
        [][0]
    except IndexError:
        next(it)


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError from None


def from_other():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise KeyError from ValueError()


def same_again():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise error


def in_with():
    class M:
        def __enter__(self): pass
        def __exit__(self, *args): raise KeyError
    with M():
        1 / 0


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError


def in_except_type():
    try:
        1 / 0
    except missing_name:
        pass


for act in (in_function, in_finally, after_handler, nested, in_generator, generator_own, from_none, from_other, same_again, in_with, in_else, in_except_type):
    print(act.__name__, end=' ')
    attempt(act)

# output:
# in_function ['KeyError', 'ZeroDivisionError']
# in_finally ['IndexError', 'ZeroDivisionError']
# after_handler ['KeyError']
# nested ['KeyError', 'IndexError', 'ZeroDivisionError']
# in_generator ['KeyError', 'ZeroDivisionError']
# generator_own ['KeyError', 'ZeroDivisionError']
# from_none ['KeyError']
# from_other ['KeyError', 'ValueError']
# same_again ['ZeroDivisionError']
# in_with ['KeyError', 'ZeroDivisionError']
# in_else ['KeyError']
# in_except_type ['NameError', 'ZeroDivisionError']
