# exit: 1
x = [a for f() in y]

# output:
#   File "comprehension_target_call.py", line 2
#     x = [a for f() in y]
#                ^^^
# SyntaxError: cannot assign to function call
