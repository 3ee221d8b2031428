# ReprEnum keeps str() and format() of a data type that has no __str__ of its own; inspect knows both ways of calling.
from enum import Enum, Flag, ReprEnum
import inspect


class Ratio(float, ReprEnum):
    HALF = 0.5


class Code(bytes, ReprEnum):
    A = b'x'


class Color(Enum):
    RED = 1


print(str(Ratio.HALF), format(Ratio.HALF), f'{Ratio.HALF:.3f}', repr(Ratio.HALF), str(Code.A), repr(Code.A))
print(inspect.signature(Enum), inspect.signature(Flag), inspect.signature(Color))

# output:
# 0.5 0.5 0.500 <Ratio.HALF: 0.5> b'x' <Code.A: b'x'>
# (new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None) (new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None) (*values)
