# exit: 1
form a import b

# output:
#   File "typo_from.py", line 2
#     form a import b
#     ^^^^
# SyntaxError: invalid syntax. Did you mean 'from'?
