# What a star takes is what list(iterator) gives, and list() calls `__iter__` again.
class Again:
    def __iter__(self):
        self.n = 0
        return self

    def __next__(self):
        if self.n == 3:
            raise StopIteration
        self.n += 1
        return self.n


first, *rest = Again()
print(first, rest)  # => 1 [1, 2, 3]
first, *rest, last = Again()
print(first, rest, last)  # => 1 [1, 2] 3
first, second, *rest = Again()
print(first, second, rest)  # => 1 2 [1, 2, 3]
try:
    first, second, third, fourth, *rest = Again()
except ValueError as error:
    print(error)  # => not enough values to unpack (expected at least 4, got 3)
