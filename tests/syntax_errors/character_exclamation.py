# exit: 1
x = !a

# output:
#   File "character_exclamation.py", line 2
#     x = !a
#         ^
# SyntaxError: invalid syntax
