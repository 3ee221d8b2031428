# exit: 1
a < b += 1

# output:
#   File "augmented_assignment_to_comparison.py", line 2
#     a < b += 1
#     ^^^^^
# SyntaxError: 'comparison' is an illegal expression for augmented assignment
