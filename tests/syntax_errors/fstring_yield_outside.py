# exit: 1
f'{yield}'

# output:
#   File "fstring_yield_outside.py", line 2
#     f'{yield}'
#        ^^^^^
# SyntaxError: 'yield' outside function
