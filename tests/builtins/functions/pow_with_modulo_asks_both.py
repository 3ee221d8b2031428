# pow() of three asks the base's __pow__ and the exponent's __rpow__, that one first if its class derives from the
# base's.

class Logged(int):
    def __pow__(self, other, modulo=None):
        print("__pow__", int(self), int(other), modulo)
        return NotImplemented

    def __rpow__(self, other, modulo=None):
        print("__rpow__", int(self), int(other), modulo)
        return Logged(pow(int(other), int(self), modulo))


print(pow(2, Logged(3), 5))
print(pow(2, Logged(3)))
try:
    print(pow(Logged(2), 3, 5))
except TypeError as error:
    print(error)


class Other:
    def __rpow__(self, other, modulo):
        return f"{other} to me, modulo {modulo}"


print(pow(2, Other(), 5))
print(pow("text", Other(), 7))


class Modulo(int):
    def __rpow__(self, *arguments):
        print("never asked")


print(pow(2, 3, Modulo(5)))

# output:
# __rpow__ 3 2 5
# 3
# __rpow__ 3 2 None
# 8
# __pow__ 2 3 5
# 3
# 2 to me, modulo 5
# text to me, modulo 7
# 3
