# cpython: skip paths are others there
# exit: 1
# stdin: p n
# stdin: retval
# stdin: c
# stdin: n
# stdin: rv
# stdin: args
# stdin: h p
# stdin: q
# stdin: n
# stdin: q
# stdin: y
# breakpoint() again and again; quitting asks first.
def f(n):
    breakpoint()
    return n


for i in range(3):
    f(i)

# output:
# > /home/user/quitting.py(16)f()
# -> breakpoint()
# (Pdb) 0
# (Pdb) *** Not yet returned!
# (Pdb) > /home/user/quitting.py(16)f()
# -> breakpoint()
# (Pdb) > /home/user/quitting.py(17)f()
# -> return n
# (Pdb) *** Not yet returned!
# (Pdb) n = 1
# (Pdb) p expression: its value.
# (Pdb) Quitting pdb will kill the process. Quit anyway? [y/n] (Pdb) Quitting pdb will kill the process. Quit anyway? [y/n]
