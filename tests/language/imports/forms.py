import math
import math as m
from math import sqrt, floor as fl
import collections.abc
import collections.abc as ca
print(math is m, sqrt(9), fl(2.5), ca is collections.abc)  # => True 3.0 2 True
