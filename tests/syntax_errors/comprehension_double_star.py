# exit: 1
x = {**a for a in b}

# output:
#   File "comprehension_double_star.py", line 2
#     x = {**a for a in b}
#          ^^
# SyntaxError: dict unpacking cannot be used in dict comprehension
