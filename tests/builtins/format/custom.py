def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Money:
    def __init__(self, amount):
        self.amount = amount
    def __format__(self, spec):
        return f'{self.amount} {spec or "?"}'
    def __repr__(self):
        return 'Money'

print(f'{Money(5)} {Money(5):eur} {Money(5)!r}')  # => 5 ? 5 eur Money
print(caught(lambda: format(object(), 'x')))  # => TypeError: unsupported format string passed to object.__format__
print(caught(lambda: format([], 'x')))  # => TypeError: unsupported format string passed to list.__format__
print(caught(lambda: format(None, '5')))  # => TypeError: unsupported format string passed to NoneType.__format__
print(format(None), format([1]))  # => None [1]
print('{:eur} {!s}'.format(Money(1), Money(2)))  # => 1 eur Money
