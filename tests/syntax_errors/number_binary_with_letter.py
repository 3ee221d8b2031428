# exit: 1
x = 0b1z

# output:
#   File "number_binary_with_letter.py", line 2
#     x = 0b1z
#           ^
# SyntaxError: invalid binary literal
