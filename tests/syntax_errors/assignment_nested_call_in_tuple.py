# exit: 1
a, (b, f()) = c

# output:
#   File "assignment_nested_call_in_tuple.py", line 2
#     a, (b, f()) = c
#            ^^^
# SyntaxError: cannot assign to function call
