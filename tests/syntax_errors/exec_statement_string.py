# exit: 1
exec "a"

# output:
#   File "exec_statement_string.py", line 2
#     exec "a"
#     ^^^^^^^^
# SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
