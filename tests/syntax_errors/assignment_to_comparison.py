# exit: 1
a < b = 3

# output:
#   File "assignment_to_comparison.py", line 2
#     a < b = 3
#     ^^^^^
# SyntaxError: cannot assign to comparison
