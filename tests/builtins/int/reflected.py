def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Vector:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return f'add {other}'
    def __radd__(self, other):
        return f'radd {other}'
    def __rmul__(self, other):
        return f'rmul {other}'
    def __rpow__(self, other):
        return f'rpow {other}'
    def __rsub__(self, other):
        return NotImplemented if other == 7 else f'rsub {other}'
    def __rdivmod__(self, other):
        return f'rdivmod {other}'

print(5 + Vector(1), Vector(1) + 5, 5 * Vector(2), 2 ** Vector(3), 5 - Vector(1))  # => radd 5 add 5 rmul 5 rpow 2 rsub 5
print(caught(lambda: 5 / Vector(1)))  # => TypeError: unsupported operand type(s) for /: 'int' and 'Vector'
print('a' + Vector(1), 1.5 + Vector(2), divmod(5, Vector(2)))  # => radd a radd 1.5 rdivmod 5
