# exit: 1
f'{**a}'

# output:
#   File "fstring_star_star.py", line 2
#     f'{**a}'
#        ^^
# SyntaxError: f-string: expecting a valid expression after '{'
