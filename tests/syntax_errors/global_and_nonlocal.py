# exit: 1
def f():
    x = 1
    def g():
        global x
        nonlocal x

# output:
#   File "global_and_nonlocal.py", line 5
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is nonlocal and global
