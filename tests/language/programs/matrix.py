# A matrix class with every operator that fits one, and what does not fit.
from fractions import Fraction
from itertools import chain
from numbers import Number


class Matrix:
    __slots__ = ("_rows", "__weakref__")
    __match_args__ = ("height", "width")

    def __init__(self, rows):
        self._rows = tuple(tuple(row) for row in rows)
        if len({len(row) for row in self._rows}) > 1:
            raise ValueError(f"rows of {', '.join(str(len(row)) for row in self._rows)} numbers")

    @classmethod
    def identity(cls, size):
        return cls([[int(i == j) for j in range(size)] for i in range(size)])

    height = property(lambda self: len(self._rows))
    width = property(lambda self: len(self._rows[0]) if self._rows else 0)

    @property
    def T(self):
        return type(self)(zip(*self._rows))

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)):
                return self._rows[i][j]
            case (slice() as rows, slice() as columns):
                return type(self)(row[columns] for row in self._rows[rows])
            case (slice() as rows, int(j)):
                return tuple(row[j] for row in self._rows[rows])
            case int(i):
                return self._rows[i]
            case _:
                raise TypeError(f"indices are ints and slices, not {type(key).__name__}")

    def __iter__(self):
        return chain.from_iterable(self._rows)

    def __len__(self):
        return self.height * self.width

    def __contains__(self, value):
        return any(value in row for row in self._rows)

    def __eq__(self, other):
        return self._rows == other._rows if isinstance(other, Matrix) else NotImplemented

    def __hash__(self):
        return hash(self._rows)

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return type(self)([a + b for a, b in zip(*rows, strict=True)] for rows in zip(self._rows, other._rows, strict=True))

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __mul__(self, factor):
        if not isinstance(factor, Number):
            return NotImplemented
        return type(self)([a * factor for a in row] for row in self._rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        columns = other.T._rows
        return type(self)([sum(a * b for a, b in zip(row, column, strict=True)) for column in columns] for row in self._rows)

    def __pow__(self, power, modulus=None):
        if power < 0:
            return pow(self.inverse(), -power, modulus)
        result, base = Matrix.identity(self.height), self
        while power:
            if power & 1:
                result = result @ base
            base, power = base @ base, power >> 1
            if modulus is not None:
                result, base = result % modulus, base % modulus
        return result

    def __mod__(self, modulus):
        return type(self)([a % modulus for a in row] for row in self._rows)

    def __round__(self, digits=None):
        return type(self)([round(a, digits) for a in row] for row in self._rows)

    def __bool__(self):
        return any(self)

    def inverse(self):
        size = self.height
        rows = [[Fraction(a) for a in row] + list(Matrix.identity(size)[i]) for i, row in enumerate(self._rows)]
        for i in range(size):
            pivot = next((r for r in range(i, size) if rows[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("a singular matrix")
            rows[i], rows[pivot] = rows[pivot], rows[i]
            rows[i] = [a / rows[i][i] for a in rows[i]]
            for r in range(size):
                if r != i and (factor := rows[r][i]):
                    rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return type(self)(row[size:] for row in rows)

    def __format__(self, spec):
        return "\n".join("[" + " ".join(format(a, spec) for a in row) + "]" for row in self._rows)

    def __repr__(self):
        return f"{type(self).__name__}({[list(row) for row in self._rows]})"


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a + b, a - b, -a, 2 * a, a * Fraction(1, 2), sep="\n")
print(a @ b, (a @ b).T, a ** 5, pow(a, 50, 1000), a ** -1, sep="\n")
print(f"{a:>4}", f"{a * 0.1:6.2f}", sep="\n")
print(a[0, 1], a[1], a[:, 0], a[:1, ::-1], list(a), len(a), 4 in a, 5 in a)
print(a == Matrix([[1, 2], [3, 4]]), a == 1, a != b, {a: "a"}[Matrix([(1, 2), (3, 4)])], bool(a - a), round(a * 0.26, 1))
a += b
a @= b
print(a)
match a:
    case Matrix(2, width) if width > 1:
        print("two rows of", width)
for wrong in (lambda: a + 1, lambda: "x" * a, lambda: a @ 2, lambda: a + Matrix([[1]]), lambda: a["x"], lambda: Matrix([[1], [2, 3]]),
              lambda: Matrix([[1, 2], [2, 4]]) ** -1, lambda: a[5], lambda: a < b, lambda: setattr(a, "x", 1), lambda: a @ Matrix([[1, 2, 3]])):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

# output:
# Matrix([[1, 3], [4, 4]])
# Matrix([[1, 1], [2, 4]])
# Matrix([[-1, -2], [-3, -4]])
# Matrix([[2, 4], [6, 8]])
# Matrix([[Fraction(1, 2), Fraction(1, 1)], [Fraction(3, 2), Fraction(2, 1)]])
# Matrix([[2, 1], [4, 3]])
# Matrix([[2, 4], [1, 3]])
# Matrix([[1069, 1558], [2337, 3406]])
# Matrix([[807, 250], [875, 682]])
# Matrix([[Fraction(-2, 1), Fraction(1, 1)], [Fraction(3, 2), Fraction(-1, 2)]])
# [   1    2]
# [   3    4]
# [  0.10   0.20]
# [  0.30   0.40]
# 2 (3, 4) (1, 3) Matrix([[2, 1]]) [1, 2, 3, 4] 4 True False
# True False True a False Matrix([[0.3, 0.5], [0.8, 1.0]])
# Matrix([[3, 1], [4, 4]])
# two rows of 2
# TypeError: unsupported operand type(s) for +: 'Matrix' and 'int'
# TypeError: can't multiply sequence by non-int of type 'Matrix'
# TypeError: unsupported operand type(s) for @: 'Matrix' and 'int'
# ValueError: zip() argument 2 is shorter than argument 1
# TypeError: indices are ints and slices, not str
# ValueError: rows of 1, 2 numbers
# ZeroDivisionError: a singular matrix
# IndexError: tuple index out of range
# TypeError: '<' not supported between instances of 'Matrix' and 'Matrix'
# AttributeError: 'Matrix' object has no attribute 'x' and no __dict__ for setting new attributes
# ValueError: zip() argument 2 is shorter than argument 1
