# exit: 1
x = 1 if y else pass

# output:
#   File "conditional_else_with_statement.py", line 2
#     x = 1 if y else pass
#                     ^^^^
# SyntaxError: expected expression after 'else', but statement is given
