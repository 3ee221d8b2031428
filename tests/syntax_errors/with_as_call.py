# exit: 1
with a as f():
    pass

# output:
#   File "with_as_call.py", line 2
#     with a as f():
#               ^^^
# SyntaxError: cannot assign to function call
