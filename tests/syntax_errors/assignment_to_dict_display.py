# exit: 1
{1: 2} = 3

# output:
#   File "assignment_to_dict_display.py", line 2
#     {1: 2} = 3
#     ^^^^^^
# SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
