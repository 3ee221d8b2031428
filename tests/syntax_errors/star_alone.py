# exit: 1
x = (*y)

# output:
#   File "star_alone.py", line 2
#     x = (*y)
#          ^^
# SyntaxError: cannot use starred expression here
