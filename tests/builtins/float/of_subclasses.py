# float() asks an object of a class of one's own first: __float__, then __index__, and only then reads it as a number or a
# text.
import math


class Steps(int):
    def __float__(self):
        return 1.5


class Label(str):
    def __index__(self):
        return 2


class Word(str):
    pass


print(float(Steps(3)), math.sqrt(Steps(3)), float(Label("0.1")), float(Word("0.1")))

# '#' keeps the point and the zeros; without a code, one digit less is left before the exponent begins.
for spec in (".1", "#.1", "#,.1", "#.3", "#", "#.3g", "#.1g"):
    print(repr(spec), format(-5.522165741940346, spec), format(5.0, spec))

for kind in (5, None, [], "single"):
    try:
        print(float.__getformat__(kind))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# 1.5 1.224744871391589 2.0 0.1
# '.1' -6e+00 5e+00
# '#.1' -6.e+00 5.e+00
# '#,.1' -6.e+00 5.e+00
# '#.3' -5.52 5.00
# '#' -5.522165741940346 5.0
# '#.3g' -5.52 5.00
# '#.1g' -6. 5.
# TypeError __getformat__() argument must be str, not int
# TypeError __getformat__() argument must be str, not None
# TypeError __getformat__() argument must be str, not list
# ValueError __getformat__() argument 1 must be 'double' or 'float'
