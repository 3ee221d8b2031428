# exit: 1
1 += 1

# output:
#   File "augmented_assignment_to_literal.py", line 2
#     1 += 1
#     ^
# SyntaxError: 'literal' is an illegal expression for augmented assignment
