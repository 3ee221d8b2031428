# exit: 1
match x:
    pass

# output:
#   File "match_without_case.py", line 3
#     pass
#     ^^^^
# SyntaxError: invalid syntax
