# exit: 1
x = foo(1, 2
def f():
    pass

# output:
#   File "bracket_never_closed_before_def.py", line 2
#     x = foo(1, 2
#            ^
# SyntaxError: '(' was never closed
