# exit: 1
def f():
    global x
    x: int = 1

# output:
#   File "global_then_annotation.py", line 4
#     x: int = 1
#     ^^^^^^^^^^
# SyntaxError: annotated name 'x' can't be global
