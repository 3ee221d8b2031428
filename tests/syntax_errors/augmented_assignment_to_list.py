# exit: 1
[a, b] += 1

# output:
#   File "augmented_assignment_to_list.py", line 2
#     [a, b] += 1
#     ^^^^^^
# SyntaxError: 'list' is an illegal expression for augmented assignment
