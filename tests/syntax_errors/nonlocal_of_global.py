# exit: 1
x = 1
def f():
    def g():
        nonlocal x

# output:
#   File "nonlocal_of_global.py", line 5
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: no binding for nonlocal 'x' found
