import cmath
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1j, 1.1j, rel_tol=0.2), cmath.isclose(0, 1e-12), cmath.isclose(0, 1e-12, abs_tol=1e-9), cmath.isclose(cmath.infj, cmath.infj), cmath.isclose(cmath.nanj, cmath.nanj), cmath.isclose(complex('inf'), complex('-inf')))
for call in (lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.isclose(1, 1, abs_tol=-1), lambda: cmath.isclose('a', 1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# True True False True True False False
# ValueError tolerances must be non-negative
# ValueError tolerances must be non-negative
# TypeError must be real number, not str
