# exit: 1
print((*a))

# output:
#   File "group_with_star.py", line 2
#     print((*a))
#            ^^
# SyntaxError: cannot use starred expression here
