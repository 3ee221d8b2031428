# unwrap() follows __wrapped__ to its end, and tells a chain that has none.
import functools
import inspect
from unittest import mock


def plain():
    pass


@functools.wraps(plain)
def wrapped():
    pass


class Endless:
    @property
    def __wrapped__(self):
        return Endless()

    def __repr__(self):
        return "Endless()"


print(inspect.unwrap(wrapped) is plain, inspect.unwrap(wrapped, stop=lambda f: f is wrapped) is wrapped)  # => True True
plain.__wrapped__ = wrapped
for one in wrapped, Endless(), mock.call:
    try:
        inspect.unwrap(one)
    except ValueError as error:
        print(str(error).split(" at ")[0])
# => wrapper loop when unwrapping <function plain
# => wrapper loop when unwrapping Endless()
# => wrapper loop when unwrapping call

# output:
# True True
# wrapper loop when unwrapping <function plain
# wrapper loop when unwrapping Endless()
# wrapper loop when unwrapping call
