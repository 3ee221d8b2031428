# exit: 1
a = 1 = b

# output:
#   File "assignment_chain_with_literal.py", line 2
#     a = 1 = b
#         ^
# SyntaxError: cannot assign to literal
