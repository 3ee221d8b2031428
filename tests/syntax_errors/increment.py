# exit: 1
x++

# output:
#   File "increment.py", line 2
#     x++
#        ^
# SyntaxError: invalid syntax
