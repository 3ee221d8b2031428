# exit: 1
None = 1

# output:
#   File "assignment_to_keyword_value.py", line 2
#     None = 1
#     ^^^^
# SyntaxError: cannot assign to None
