# exit: 1
def f(x):
    def g():
        print(x)
        nonlocal x

# output:
#   File "nonlocal_after_use.py", line 5
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: name 'x' is used prior to nonlocal declaration
