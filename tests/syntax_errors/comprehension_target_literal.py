# exit: 1
x = [1 for 1 in y]

# output:
#   File "comprehension_target_literal.py", line 2
#     x = [1 for 1 in y]
#                ^
# SyntaxError: cannot assign to literal
