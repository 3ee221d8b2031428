# exit: 1
class C:
    x = 1
    def f(self):
        nonlocal x

# output:
#   File "nonlocal_of_class_variable.py", line 5
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: no binding for nonlocal 'x' found
