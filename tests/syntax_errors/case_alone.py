# exit: 1
case 1:
    pass

# output:
#   File "case_alone.py", line 2
#     case 1:
#          ^
# SyntaxError: invalid syntax
