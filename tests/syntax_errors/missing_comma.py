# exit: 1
foo(a b)

# output:
#   File "missing_comma.py", line 2
#     foo(a b)
#         ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
