# exit: 1
del (a, *b)

# output:
#   File "delete_star_in_tuple.py", line 2
#     del (a, *b)
#             ^^
# SyntaxError: cannot delete starred
