# Where a product or quotient would be lost in nan+nanj, what was infinite stays so (C11, annex G).
nan = float('nan')
inf = float('inf')
for a, b in [
    (complex(1e300, 1), complex(nan, inf)),
    (complex(1, nan), complex(1, inf)),
    (complex(1e200, nan), complex(1e200, nan)),
    (complex(inf, inf), complex(0, 1)),
    (complex(inf, nan), complex(1, 2)),
    (complex(1, 1), complex(inf, inf)),
    (complex(1, 1), complex(inf, nan)),
    (complex(nan, nan), complex(1, 1)),
]:
    print(a * b, b * a, a / b)
# A real number has no imaginary part, not even a zero.
print(1 / complex(2, 0), 1 / complex(2, -0.0), 2.0 / complex(0, 2), 2.0 * complex(inf, 1))
# Adding to a negative zero makes it positive, when it is compiled as well.
minus = -0.0
print(-0.0 + 2j, minus + 2j, -0.0 - 2j, minus - 2j)

# output:
# (-inf+infj) (-inf+infj) -0j
# (nan+infj) (nan+infj) (nan+nanj)
# (inf+nanj) (inf+nanj) (nan+nanj)
# (-inf+infj) (-inf+infj) (inf-infj)
# (inf+infj) (inf+infj) (inf-infj)
# (nan+infj) (nan+infj) 0j
# (inf+infj) (inf+infj) 0j
# (nan+nanj) (nan+nanj) (nan+nanj)
# (0.5-0j) (0.5+0j) -1j (inf+2j)
# 2j 2j (-0-2j) (-0-2j)
