# cpython: skip paths are others there
# stdin: x
# stdin: p y
# stdin: n
# stdin: y
# stdin: l
# stdin: w
# stdin: u
# stdin: p r
# stdin: d
# stdin: n
# stdin: s
# stdin: a
# stdin: n
# stdin: n
# stdin: n
# stdin: n
# stdin: !y = 100
# stdin: y
# stdin: whatis g
# stdin: b 17
# stdin: b
# stdin: tbreak 20
# stdin: pp {'a': 1}
# stdin: ll
# stdin: undefined
# stdin: p nope
# stdin: display y
# stdin: n
# stdin: n
# stdin: n
# stdin: n
# stdin: r
# stdin: c
# stdin: c
# Stepping, looking, breakpoints; the answers are those of CPython 3.13.
import pdb

def g(a, b):
    c = a + b
    return c

def f(x):
    y = 1
    breakpoint()
    y = x + y
    z = g(x, y)
    for i in range(2):
        y += i
    return z

def main():
    r = f(3)
    print('r', r)
    return r

main()
print('end')

# output:
# > /home/user/stepping.py(45)f()
# -> breakpoint()
# (Pdb) 3
# (Pdb) 1
# (Pdb) > /home/user/stepping.py(46)f()
# -> y = x + y
# (Pdb) 1
# (Pdb)  41  	    return c
#  42
#  43  	def f(x):
#  44  	    y = 1
#  45  	    breakpoint()
#  46  ->	    y = x + y
#  47  	    z = g(x, y)
#  48  	    for i in range(2):
#  49  	        y += i
#  50  	    return z
#  51
# (Pdb)   /home/user/stepping.py(57)<module>()
# -> main()
#   /home/user/stepping.py(53)main()
# -> r = f(3)
# > /home/user/stepping.py(46)f()
# -> y = x + y
# (Pdb) > /home/user/stepping.py(53)main()
# -> r = f(3)
# (Pdb) *** NameError: name 'r' is not defined
# (Pdb) > /home/user/stepping.py(46)f()
# -> y = x + y
# (Pdb) > /home/user/stepping.py(47)f()
# -> z = g(x, y)
# (Pdb) --Call--
# > /home/user/stepping.py(39)g()
# -> def g(a, b):
# (Pdb) a = 3
# b = 4
# (Pdb) > /home/user/stepping.py(40)g()
# -> c = a + b
# (Pdb) > /home/user/stepping.py(41)g()
# -> return c
# (Pdb) --Return--
# > /home/user/stepping.py(41)g()->7
# -> return c
# (Pdb) > /home/user/stepping.py(48)f()
# -> for i in range(2):
# (Pdb) (Pdb) 100
# (Pdb) Function g
# (Pdb) *** Blank or comment
# (Pdb) (Pdb) *** Blank or comment
# (Pdb) {'a': 1}
# (Pdb)  43  	def f(x):
#  44  	    y = 1
#  45  	    breakpoint()
#  46  	    y = x + y
#  47  	    z = g(x, y)
#  48  ->	    for i in range(2):
#  49  	        y += i
#  50  	    return z
# (Pdb) *** NameError: name 'undefined' is not defined
# (Pdb) *** NameError: name 'nope' is not defined
# (Pdb) display y: 100
# (Pdb) > /home/user/stepping.py(49)f()
# -> y += i
# (Pdb) > /home/user/stepping.py(48)f()
# -> for i in range(2):
# (Pdb) > /home/user/stepping.py(49)f()
# -> y += i
# (Pdb) > /home/user/stepping.py(48)f()
# -> for i in range(2):
# display y: 101  [old: 100]
# (Pdb) --Return--
# > /home/user/stepping.py(50)f()->7
# -> return z
# (Pdb) r 7
# end
