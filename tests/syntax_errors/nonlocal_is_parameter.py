# exit: 1
def f(x):
    def g(x):
        nonlocal x

# output:
#   File "nonlocal_is_parameter.py", line 4
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: name 'x' is parameter and nonlocal
