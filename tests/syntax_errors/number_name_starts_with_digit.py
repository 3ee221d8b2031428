# exit: 1
1st = 2

# output:
#   File "number_name_starts_with_digit.py", line 2
#     1st = 2
#     ^
# SyntaxError: invalid decimal literal
