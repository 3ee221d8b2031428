import cmath, math
inf, nan = math.inf, math.nan
def show(z): return f'{z.real!r},{z.imag!r}'
for r in (inf, -inf, nan, 0.0, -0.0, 1.0):
    row = []
    for phi in (0.0, -0.0, 1.0, -2.0, inf, -inf, nan):
        try:
            row.append(show(cmath.rect(r, phi)))
        except ValueError as error:
            row.append(str(error))
    print(r, row)

# output:
# inf ['inf,0.0', 'inf,-0.0', 'inf,inf', '-inf,-inf', 'math domain error', 'math domain error', 'inf,nan']
# -inf ['-inf,-0.0', '-inf,0.0', '-inf,-inf', 'inf,inf', 'math domain error', 'math domain error', 'inf,nan']
# nan ['nan,0.0', 'nan,0.0', 'nan,nan', 'nan,nan', 'nan,nan', 'nan,nan', 'nan,nan']
# 0.0 ['0.0,0.0', '0.0,-0.0', '0.0,0.0', '-0.0,-0.0', '0.0,0.0', '0.0,0.0', '0.0,0.0']
# -0.0 ['-0.0,-0.0', '-0.0,0.0', '-0.0,-0.0', '0.0,0.0', '0.0,0.0', '0.0,0.0', '0.0,0.0']
# 1.0 ['1.0,0.0', '1.0,-0.0', '0.5403023058681398,0.8414709848078965', '-0.4161468365471424,-0.9092974268256817', 'math domain error', 'math domain error', 'nan,nan']
