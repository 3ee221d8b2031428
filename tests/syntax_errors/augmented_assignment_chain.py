# exit: 1
a = b += 1

# output:
#   File "augmented_assignment_chain.py", line 2
#     a = b += 1
#           ^^
# SyntaxError: invalid syntax
