def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


inf, nan = float("inf"), float("nan")
for z in (0j, -0j, 1j, -1j, 1 + 0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(inf, nan), complex(nan, -inf), 1e16 + 1e-5j, 1.5 - 2.5j, 1e100j):
    print(repr(z), str(z), f"{z}", f"{z:.2f}", f"{z:g}", f"{z:+.1e}", f"{z:>20}", f"{z:.3}")
for spec in ("d", "%", "=10", "010", "s", "<30.1f", "^30.1f", ",.1f", "_", "#.0f", "x", "z.1f", "c", "n"):
    show(format, 1234.5 - 2j, spec)

# output:
# 0j 0j 0j 0.00+0.00j 0+0j +0.0e+00+0.0e+00j                   0j 0j
# (-0-0j) (-0-0j) (-0-0j) -0.00-0.00j -0-0j -0.0e+00-0.0e+00j              (-0-0j) (-0-0j)
# 1j 1j 1j 0.00+1.00j 0+1j +0.0e+00+1.0e+00j                   1j 1j
# (-0-1j) (-0-1j) (-0-1j) -0.00-1.00j -0-1j -0.0e+00-1.0e+00j              (-0-1j) (-0-1j)
# (1+0j) (1+0j) (1+0j) 1.00+0.00j 1+0j +1.0e+00+0.0e+00j               (1+0j) (1+0j)
# (-0+0j) (-0+0j) (-0+0j) -0.00+0.00j -0+0j -0.0e+00+0.0e+00j              (-0+0j) (-0+0j)
# -0j -0j -0j 0.00-0.00j 0-0j +0.0e+00-0.0e+00j                  -0j -0j
# (inf+nanj) (inf+nanj) (inf+nanj) inf+nanj inf+nanj +inf+nanj           (inf+nanj) (inf+nanj)
# (nan-infj) (nan-infj) (nan-infj) nan-infj nan-infj +nan-infj           (nan-infj) (nan-infj)
# (1e+16+1e-05j) (1e+16+1e-05j) (1e+16+1e-05j) 10000000000000000.00+0.00j 1e+16+1e-05j +1.0e+16+1.0e-05j       (1e+16+1e-05j) (1e+16+1e-05j)
# (1.5-2.5j) (1.5-2.5j) (1.5-2.5j) 1.50-2.50j 1.5-2.5j +1.5e+00-2.5e+00j           (1.5-2.5j) (1.5-2.5j)
# 1e+100j 1e+100j 1e+100j 0.00+10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00j 0+1e+100j +0.0e+00+1.0e+100j              1e+100j 1e+100j
# ValueError: Unknown format code 'd' for object of type 'complex'
# ValueError: Unknown format code '%' for object of type 'complex'
# ValueError: '=' alignment flag is not allowed in complex format specifier
# ValueError: Zero padding is not allowed in complex format specifier
# ValueError: Unknown format code 's' for object of type 'complex'
# '1234.5-2.0j                   '
# '         1234.5-2.0j          '
# '1,234.5-2.0j'
# '(1_234.5-2j)'
# '1234.-2.j'
# ValueError: Unknown format code 'x' for object of type 'complex'
# '1234.5-2.0j'
# ValueError: Unknown format code 'c' for object of type 'complex'
# '1234.5-2j'
