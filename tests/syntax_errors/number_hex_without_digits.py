# exit: 1
x = 0x

# output:
#   File "number_hex_without_digits.py", line 2
#     x = 0x
#          ^
# SyntaxError: invalid hexadecimal literal
