# exit: 1
x = (**a)

# output:
#   File "group_with_double_star.py", line 2
#     x = (**a)
#          ^^
# SyntaxError: cannot use double starred expression here
