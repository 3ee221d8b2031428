# What is assigned to a slice must be iterable. A TypeError of its __iter__ is taken for saying that it is not; other
# errors, and those that come while it is iterated, stay what they are.
class Refusing:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error


class Breaking:
    def __iter__(self):
        return self

    def __next__(self):
        raise TypeError("broken")


items = [1, 2, 3]
for value in (5, None, Refusing(TypeError("never")), Refusing(KeyError("none")), Breaking()):
    for where in (slice(0, 1), slice(None, None, -1)):
        try:
            items[where] = value
        except (TypeError, KeyError) as error:
            print(repr(error))
print(items)

# output:
# TypeError('must assign iterable to extended slice')
# TypeError('must assign iterable to extended slice')
# TypeError('must assign iterable to extended slice')
# TypeError('must assign iterable to extended slice')
# TypeError('must assign iterable to extended slice')
# TypeError('must assign iterable to extended slice')
# KeyError('none')
# KeyError('none')
# TypeError('broken')
# TypeError('broken')
# [1, 2, 3]
