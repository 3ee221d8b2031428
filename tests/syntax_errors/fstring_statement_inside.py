# exit: 1
f'{import x}'

# output:
#   File "fstring_statement_inside.py", line 2
#     f'{import x}'
#        ^^^^^^
# SyntaxError: f-string: expecting a valid expression after '{'
