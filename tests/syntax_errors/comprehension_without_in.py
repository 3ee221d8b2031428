# exit: 1
x = [a for a b]

# output:
#   File "comprehension_without_in.py", line 2
#     x = [a for a b]
#                  ^
# SyntaxError: 'in' expected after for-loop variables
