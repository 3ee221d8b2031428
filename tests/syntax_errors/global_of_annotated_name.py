# exit: 1
def f():
    x: int
    global x

# output:
#   File "global_of_annotated_name.py", line 4
#     global x
#     ^^^^^^^^
# SyntaxError: annotated name 'x' can't be global
