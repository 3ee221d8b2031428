# exit: 1
for 1 in y:
    pass

# output:
#   File "for_over_literal.py", line 2
#     for 1 in y:
#         ^
# SyntaxError: cannot assign to literal
