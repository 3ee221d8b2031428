# exit: 1
x = [a for a in b fi a]

# output:
#   File "typo_if_in_comprehension.py", line 2
#     x = [a for a in b fi a]
#                       ^^
# SyntaxError: invalid syntax. Did you mean 'is'?
