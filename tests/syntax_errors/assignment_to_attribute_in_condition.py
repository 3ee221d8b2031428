# exit: 1
if a.b = 3:
    pass

# output:
#   File "assignment_to_attribute_in_condition.py", line 2
#     if a.b = 3:
#        ^^^
# SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?
