# exit: 1
for None in x:
    pass

# output:
#   File "keyword_none_in_for.py", line 2
#     for None in x:
#         ^^^^
# SyntaxError: cannot assign to None
