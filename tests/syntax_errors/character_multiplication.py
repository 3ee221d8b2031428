# exit: 1
x = 3 × 4

# output:
#   File "character_multiplication.py", line 2
#     x = 3 × 4
#           ^
# SyntaxError: invalid character '×' (U+00D7)
