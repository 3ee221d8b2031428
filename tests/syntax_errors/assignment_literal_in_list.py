# exit: 1
[a, 1, b] = c

# output:
#   File "assignment_literal_in_list.py", line 2
#     [a, 1, b] = c
#         ^
# SyntaxError: cannot assign to literal
