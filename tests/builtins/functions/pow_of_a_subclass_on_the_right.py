# pow() with three arguments and divmod() ask an operand of a subclass first only if the subclass brings a reflected
# method of its own, as operators do.
class Number:
    def __init__(self, value):
        self.value = value

    def __pow__(self, other, modulo=None):
        return f"pow {self.value} {other.value} {modulo}"

    def __rpow__(self, other, modulo=None):
        return f"rpow {self.value} {other.value} {modulo}"

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"


class One(Number):
    pass


class Own(Number):
    def __rpow__(self, other, modulo=None):
        return f"own rpow {other.value} {modulo}"

    def __rdivmod__(self, other):
        return "own rdivmod"


two, one, own = Number(2), One(1), Own(0)
print(pow(two, one), "|", pow(two, one, 7))  # => pow 2 1 None | pow 2 1 7
print(pow(two, own), "|", pow(two, own, 7))  # => own rpow 2 None | own rpow 2 7
print(divmod(two, one), divmod(two, own), divmod(two, two))  # => divmod own rdivmod divmod
