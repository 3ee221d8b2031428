# exit: 1
a = *b

# output:
#   File "assignment_of_star_alone.py", line 2
#     a = *b
#         ^^
# SyntaxError: can't use starred expression here
