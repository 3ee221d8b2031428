# exit: 1
del *a

# output:
#   File "delete_star.py", line 2
#     del *a
#         ^^
# SyntaxError: cannot delete starred
