# cpython: skip paths are others there
# exit: 1
# stdin: interact
# stdin: x + 1
# stdin: x = 50
# stdin: for i in range(2):
# stdin:     print(i, x)
# stdin: 
# stdin: 1 / 0
# stdin: p x
# stdin: continue
def main():
    x = 5
    breakpoint()
    print(x)


main()

# output:
# > /home/user/interact.py(14)main()
# -> breakpoint()
# (Pdb) *pdb interact start*
# >>> 6
# >>> >>> ... ... 0 50
# 1 50
# >>> Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# ZeroDivisionError: division by zero
# >>>   File "<console>", line 1
#     p x
#       ^
# SyntaxError: invalid syntax
# >>>   File "<console>", line 1
#     continue
#     ^^^^^^^^
# SyntaxError: 'continue' not properly in loop
# >>>
# *exit from pdb interact command*
# (Pdb)
# Quitting pdb will kill the process. Quit anyway? [y/n]
