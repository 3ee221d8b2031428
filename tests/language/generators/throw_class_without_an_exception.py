# throw() calls the class it is given: what goes wrong there is thrown in instead.
class Odd(Exception):
    def __new__(cls, *args):
        return cls


class Broken(Exception):
    def __init__(self):
        raise LookupError("no way")


def generator():
    try:
        yield 1
    except TypeError as error:
        yield str(error).replace("__main__.", "")


steps = generator()
next(steps)
print(steps.throw(Odd))

steps = generator()
try:
    steps.throw(Odd)
except TypeError as error:
    print(type(error).__name__, next(steps, "finished"))

steps = generator()
next(steps)
try:
    steps.throw(Broken)
except LookupError as error:
    print(error, next(steps, "finished"))

# output:
# calling <class 'Odd'> should have returned an instance of BaseException, not type
# TypeError finished
# no way finished
