# exit: 1
del f'{a}'

# output:
#   File "delete_fstring.py", line 2
#     del f'{a}'
#         ^^^^^^
# SyntaxError: cannot delete f-string expression
