# cpython: skip paths are others there
# stdin: w
# stdin: s
# stdin: p x
# stdin: u
# stdin: p base
# stdin: d
# stdin: r
# stdin: n
# stdin: n
# stdin: c
# stdin: n
# stdin: n
# stdin: c
# stdin: w
# stdin: c
# pdb.run() stops before the first line of what it was given, pdb.runcall() in the function.
import pdb

base = 10


def double(x):
    return 2 * x


pdb.run('base = double(base)\nprint("base", base)')
print('\n--')
print('value', pdb.runeval('double(21)'))
print('\n--')
print('result', pdb.runcall(double, 4))

# output:
# > <string>(1)<module>()
# (Pdb) > <string>(1)<module>()
# (Pdb) --Call--
# > /home/user/run_a_statement.py(23)double()
# -> def double(x):
# (Pdb) 10
# (Pdb) > <string>(1)<module>()
# (Pdb) 10
# (Pdb) > /home/user/run_a_statement.py(23)double()
# -> def double(x):
# (Pdb) --Return--
# > /home/user/run_a_statement.py(24)double()->20
# -> return 2 * x
# (Pdb) > <string>(2)<module>()
# (Pdb) base 20
# --Return--
# > <string>(2)<module>()->None
# (Pdb) 
# --
# > <string>(1)<module>()
# (Pdb) --Return--
# > <string>(1)<module>()->42
# (Pdb) value 42
#
# --
# > /home/user/run_a_statement.py(24)double()
# -> return 2 * x
# (Pdb) result 8
