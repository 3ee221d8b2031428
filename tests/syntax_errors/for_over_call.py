# exit: 1
for f() in x:
    pass

# output:
#   File "for_over_call.py", line 2
#     for f() in x:
#         ^^^
# SyntaxError: cannot assign to function call
