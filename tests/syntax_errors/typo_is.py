# exit: 1
x = a si b

# output:
#   File "typo_is.py", line 2
#     x = a si b
#           ^^
# SyntaxError: invalid syntax. Did you mean 'is'?
