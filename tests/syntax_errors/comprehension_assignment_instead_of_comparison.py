# exit: 1
x = [a for a in y if a = 1]

# output:
#   File "comprehension_assignment_instead_of_comparison.py", line 2
#     x = [a for a in y if a = 1]
#                            ^
# SyntaxError: invalid syntax
