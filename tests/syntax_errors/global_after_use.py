# exit: 1
def f():
    print(x)
    global x

# output:
#   File "global_after_use.py", line 4
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is used prior to global declaration
