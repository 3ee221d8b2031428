# What is defined in a generator expression is named after it without `<locals>`; a list comprehension has no name.
def function():
    return [lambda: 0 for _ in "a"] + list((lambda: 0) for _ in "a") + list((yield_it := lambda: 0) for _ in "a")


class Shelf:
    books = [lambda: 0 for _ in "a"] + list((lambda: 0) for _ in "a")


for each in (*function(), *Shelf.books, *((lambda: 0) for _ in "a")):
    print(each.__qualname__)
print(next(((lambda: 0) for _ in "b") for _ in "a").__qualname__)

# output:
# function.<locals>.<lambda>
# function.<locals>.<genexpr>.<lambda>
# function.<locals>.<genexpr>.<lambda>
# Shelf.<lambda>
# Shelf.<genexpr>.<lambda>
# <genexpr>.<lambda>
# <genexpr>.<genexpr>
