# exit: 1
{1, 2} = 3

# output:
#   File "assignment_to_set_display.py", line 2
#     {1, 2} = 3
#     ^^^^^^
# SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='?
