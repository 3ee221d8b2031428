# An error in looking for the delegate's close() is told to sys.unraisablehook; the generator is closed all the same.
import sys


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    @property
    def close(self):
        raise OSError("no close today")


def delegating():
    try:
        yield from Iterator()
    except GeneratorExit:
        print("closed")
        raise


sys.unraisablehook = lambda told: print("told:", repr(told.exc_value))
generator = delegating()
next(generator)
print(generator.close())

# output:
# told: OSError('no close today')
# closed
# None
