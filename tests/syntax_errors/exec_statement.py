# exit: 1
exec 'x = 1'

# output:
#   File "exec_statement.py", line 2
#     exec 'x = 1'
#     ^^^^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
