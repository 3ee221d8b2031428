# exit: 1
def f(a, /, b, /): pass

# output:
#   File "parameter_two_slashes.py", line 2
#     def f(a, /, b, /): pass
#                    ^
# SyntaxError: / may appear only once
