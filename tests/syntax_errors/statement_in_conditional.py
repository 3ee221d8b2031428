# exit: 1
x = 1 if True else pass

# output:
#   File "statement_in_conditional.py", line 2
#     x = 1 if True else pass
#                        ^^^^
# SyntaxError: expected expression after 'else', but statement is given
