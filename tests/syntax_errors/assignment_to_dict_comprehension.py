# exit: 1
{a: b for a, b in y} = 3

# output:
#   File "assignment_to_dict_comprehension.py", line 2
#     {a: b for a, b in y} = 3
#     ^^^^^^^^^^^^^^^^^^^^
# SyntaxError: cannot assign to dict comprehension here. Maybe you meant '==' instead of '='?
