# exit: 1
f() += 1

# output:
#   File "augmented_assignment_to_call.py", line 2
#     f() += 1
#     ^^^
# SyntaxError: 'function call' is an illegal expression for augmented assignment
