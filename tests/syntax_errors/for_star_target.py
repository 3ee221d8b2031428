# exit: 1
for *a in b:
    pass

# output:
#   File "for_star_target.py", line 2
#     for *a in b:
#         ^^
# SyntaxError: starred assignment target must be in a list or tuple
