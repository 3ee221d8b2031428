# exit: 1
print "a"

# output:
#   File "print_statement_string.py", line 2
#     print "a"
#     ^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
