# exit: 1
raise A, B

# output:
#   File "raise_two.py", line 2
#     raise A, B
#            ^
# SyntaxError: invalid syntax
