# exit: 1
None += 1

# output:
#   File "augmented_assignment_to_none.py", line 2
#     None += 1
#     ^^^^
# SyntaxError: 'None' is an illegal expression for augmented assignment
