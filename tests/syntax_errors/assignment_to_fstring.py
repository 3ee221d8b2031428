# exit: 1
f'{x}' = 3

# output:
#   File "assignment_to_fstring.py", line 2
#     f'{x}' = 3
#     ^^^^^^
# SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
