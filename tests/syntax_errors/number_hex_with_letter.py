# exit: 1
x = 0xfg

# output:
#   File "number_hex_with_letter.py", line 2
#     x = 0xfg
#           ^
# SyntaxError: invalid hexadecimal literal
