# exit: 1
x = {a, b for a, b in c}

# output:
#   File "comprehension_target_not_parenthesized_in_set.py", line 2
#     x = {a, b for a, b in c}
#          ^^^^
# SyntaxError: did you forget parentheses around the comprehension target?
