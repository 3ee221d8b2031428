# exit: 1
assert

# output:
#   File "assert_nothing.py", line 2
#     assert
#           ^
# SyntaxError: invalid syntax
