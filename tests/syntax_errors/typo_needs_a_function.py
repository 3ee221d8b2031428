# exit: 1
retrun 1

# output:
#   File "typo_needs_a_function.py", line 2
#     retrun 1
#            ^
# SyntaxError: invalid syntax
