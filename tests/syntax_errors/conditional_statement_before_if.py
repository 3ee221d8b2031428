# exit: 1
x = break if y else 2

# output:
#   File "conditional_statement_before_if.py", line 2
#     x = break if y else 2
#         ^^^^^
# SyntaxError: expected expression before 'if', but statement is given
