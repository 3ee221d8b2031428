# exit: 1
def f(x):
    global x

# output:
#   File "global_is_parameter.py", line 3
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is parameter and global
