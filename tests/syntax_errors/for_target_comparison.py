# exit: 1
for x < 1 in y:
    pass

# output:
#   File "for_target_comparison.py", line 2
#     for x < 1 in y:
#           ^
# SyntaxError: invalid syntax
