def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("1+2j", "1-2J", "j", "-j", "+j", "1j", " 1+2j ", "(1+2j)", "( 1+2j )", "1 + 2j", "1+2", "1+j", "1e3-1e-3j", "infj", "nan+infj", "inf-nanj", "1_0+2_0j", "1__0j", "",
             "()", "(1", "1)", "1+2jj", "j1", "+", "1+-2j", "++1j", "1.5", ".5j", "5.j", "-0j", "-0.0-0j", "\u0661j", "1\0", "0x1j", "1+2i"):
    show(complex, text)

# output:
# (1+2j)
# (1-2j)
# 1j
# -1j
# 1j
# 1j
# (1+2j)
# (1+2j)
# (1+2j)
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# (1+1j)
# (1000-0.001j)
# infj
# (nan+infj)
# (inf+nanj)
# (10+20j)
# ValueError: could not convert string to complex: '1__0j'
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# (1.5+0j)
# 0.5j
# 5j
# -0j
# (-0-0j)
# 1j
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
