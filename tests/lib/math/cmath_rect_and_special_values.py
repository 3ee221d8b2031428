# cmath with infinities and nan: what raises, and what gives which part.
import cmath
from math import inf, nan, pi, copysign
for name, arguments in (('rect', (inf, nan)), ('rect', (nan, inf)), ('rect', (inf, 0)), ('rect', (inf, pi)), ('rect', (1, inf)), ('rect', (0, inf)), ('rect', (0, nan)), ('rect', (inf, inf)), ('rect', (-inf, 1)), ('rect', (nan, 0)), ('rect', (nan, 1)), ('rect', (1, nan)),
                        ('exp', (complex(inf, nan),)), ('exp', (complex(-inf, inf),)), ('exp', (complex(inf, inf),)), ('exp', (complex(710, 1),)), ('exp', (1000,)), ('exp', (complex(nan, 0),)),
                        ('log', (0,)), ('log', (complex(inf, nan),)), ('log', (complex(-inf, 1),)), ('log10', (complex(0, 1),)), ('log', (8, 2)), ('log', (8, 0)), ('log', (1, 1)),
                        ('sqrt', (complex(-inf, nan),)), ('sqrt', (-4,)), ('sqrt', (complex(-4, -0.0),)), ('sqrt', (complex(nan, inf),)),
                        ('cos', (complex(0, inf),)), ('cosh', (complex(inf, nan),)), ('cosh', (complex(inf, inf),)), ('sinh', (complex(-inf, inf),)), ('sinh', (1000,)), ('tanh', (complex(inf, inf),)), ('tanh', (complex(0, inf),)), ('tan', (complex(inf, 1),)),
                        ('acos', (complex(inf, nan),)), ('asin', (2,)), ('asinh', (complex(inf, inf),)), ('atanh', (1,)), ('atanh', (complex(inf, 1),)), ('acosh', (complex(-inf, 0),)), ('atan', (1j,)),
                        ('phase', (complex(-1, -0.0),)), ('phase', (complex(nan, 1),)), ('polar', (complex(inf, nan),)), ('polar', (complex(-0.0, 0),)), ('polar', (complex(1e308, 1e308),)),
                        ('isclose', (inf, inf)), ('isclose', (nan, nan)), ('isclose', (1, 1 + 1e-10)), ('isfinite', (complex(1, inf),)), ('isinf', (complex(nan, inf),)), ('isnan', (complex(nan, inf),))):
    try:
        print(name, arguments, getattr(cmath, name)(*arguments))
    except Exception as error:
        print(name, arguments, type(error).__name__, error)
print(cmath.infj, cmath.nanj, cmath.inf, cmath.nan, cmath.e, cmath.tau)
try:
    cmath.isclose(1, 1, rel_tol=-1)
except ValueError as error:
    print(error)
for bad in ('x', None, [1]):
    try:
        cmath.sqrt(bad)
    except TypeError as error:
        print(error)

# output:
# rect (inf, nan) (inf+nanj)
# rect (nan, inf) (nan+nanj)
# rect (inf, 0) (inf+0j)
# rect (inf, 3.141592653589793) (-inf+infj)
# rect (1, inf) ValueError math domain error
# rect (0, inf) 0j
# rect (0, nan) 0j
# rect (inf, inf) ValueError math domain error
# rect (-inf, 1) (-inf-infj)
# rect (nan, 0) (nan+0j)
# rect (nan, 1) (nan+nanj)
# rect (1, nan) (nan+nanj)
# exp ((inf+nanj),) (inf+nanj)
# exp ((-inf+infj),) 0j
# exp ((inf+infj),) ValueError math domain error
# exp ((710+1j),) OverflowError math range error
# exp (1000,) OverflowError math range error
# exp ((nan+0j),) (nan+0j)
# log (0,) ValueError math domain error
# log ((inf+nanj),) (inf+nanj)
# log ((-inf+1j),) (inf+3.141592653589793j)
# log10 (1j,) 0.6821881769209206j
# log (8, 2) (3+0j)
# log (8, 0) ValueError math domain error
# log (1, 1) ValueError math domain error
# sqrt ((-inf+nanj),) (nan+infj)
# sqrt (-4,) 2j
# sqrt ((-4-0j),) -2j
# sqrt ((nan+infj),) (inf+infj)
# cos (infj,) (inf-0j)
# cosh ((inf+nanj),) (inf+nanj)
# cosh ((inf+infj),) ValueError math domain error
# sinh ((-inf+infj),) ValueError math domain error
# sinh (1000,) OverflowError math range error
# tanh ((inf+infj),) (1+0j)
# tanh (infj,) ValueError math domain error
# tan ((inf+1j),) ValueError math domain error
# acos ((inf+nanj),) (nan+infj)
# asin (2,) (1.5707963267948966+1.3169578969248166j)
# asinh ((inf+infj),) (inf+0.7853981633974483j)
# atanh (1,) ValueError math domain error
# atanh ((inf+1j),) 1.5707963267948966j
# acosh ((-inf+0j),) (inf+3.141592653589793j)
# atan (1j,) ValueError math domain error
# phase ((-1-0j),) -3.141592653589793
# phase ((nan+1j),) nan
# polar ((inf+nanj),) (inf, nan)
# polar ((-0+0j),) (0.0, 3.141592653589793)
# polar ((1e+308+1e+308j),) (1.4142135623730951e+308, 0.7853981633974483)
# isclose (inf, inf) True
# isclose (nan, nan) False
# isclose (1, 1.0000000001) True
# isfinite ((1+infj),) False
# isinf ((nan+infj),) True
# isnan ((nan+infj),) True
# infj nanj inf nan 2.718281828459045 6.283185307179586
# tolerances must be non-negative
# must be real number, not str
# must be real number, not NoneType
# must be real number, not list
