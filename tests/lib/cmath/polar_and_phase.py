import cmath, math
for z in (0j, -0j, complex(-1, -0.0), complex(-1, 0.0), complex(math.inf, math.nan), complex(math.nan, math.inf), 3 + 4j, complex(-math.inf, math.inf), -5, 2.5, True):
    print(z, cmath.phase(z), cmath.polar(z))
class Like:
    def __complex__(self): return 1 + 1j
class Index:
    def __index__(self): return 4
print(cmath.sqrt(Index()), cmath.polar(Like())[0] == math.sqrt(2))
for bad in '1', None, b'a':
    try:
        cmath.phase(bad)
    except TypeError as error:
        print(error)

# output:
# 0j 0.0 (0.0, 0.0)
# (-0-0j) -3.141592653589793 (0.0, -3.141592653589793)
# (-1-0j) -3.141592653589793 (1.0, -3.141592653589793)
# (-1+0j) 3.141592653589793 (1.0, 3.141592653589793)
# (inf+nanj) nan (inf, nan)
# (nan+infj) nan (inf, nan)
# (3+4j) 0.9272952180016122 (5.0, 0.9272952180016122)
# (-inf+infj) 2.356194490192345 (inf, 2.356194490192345)
# -5 3.141592653589793 (5.0, 3.141592653589793)
# 2.5 0.0 (2.5, 0.0)
# True 0.0 (1.0, 0.0)
# (2+0j) True
# must be real number, not str
# must be real number, not NoneType
# must be real number, not bytes
