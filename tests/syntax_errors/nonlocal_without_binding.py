# exit: 1
def f():
    nonlocal x

# output:
#   File "nonlocal_without_binding.py", line 3
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: no binding for nonlocal 'x' found
