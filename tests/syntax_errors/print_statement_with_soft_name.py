# exit: 1
print foo

# output:
#   File "print_statement_with_soft_name.py", line 2
#     print foo
#     ^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
