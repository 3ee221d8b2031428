import cmath
for name, value in (('log', 0), ('log10', 0), ('acosh', complex('nan')), ('atanh', 1), ('atanh', -1), ('atan', 1j), ('sin', complex('inf')), ('exp', 1000), ('cosh', 1000), ('tanh', complex('inf')), ('sqrt', complex('-inf')), ('exp', complex('-inf+infj')), ('tan', complex(0, 1000))):
    try:
        print(name, value, getattr(cmath, name)(value))
    except (ValueError, OverflowError) as error:
        print(name, value, type(error).__name__, error)
print(cmath.log(8, 2), cmath.log(-1), cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nanj, cmath.isfinite(1j), cmath.isinf(complex(1, float('inf'))), cmath.isnan(cmath.nanj))

# output:
# log 0 ValueError math domain error
# log10 0 ValueError math domain error
# acosh (nan+0j) (nan+nanj)
# atanh 1 ValueError math domain error
# atanh -1 ValueError math domain error
# atan 1j ValueError math domain error
# sin (inf+0j) ValueError math domain error
# exp 1000 OverflowError math range error
# cosh 1000 OverflowError math range error
# tanh (inf+0j) (1+0j)
# sqrt (-inf+0j) infj
# exp (-inf+infj) 0j
# tan 1000j 1j
# (3+0j) 3.141592653589793j 2.718281828459045 6.283185307179586 inf infj nanj True True True
