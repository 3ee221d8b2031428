# exit: 1
print 'hello'

# output:
#   File "print_statement.py", line 2
#     print 'hello'
#     ^^^^^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
