# exit: 1
match x:
    case > 1:
        pass

# output:
#   File "case_comparison.py", line 3
#     case > 1:
#          ^
# SyntaxError: invalid syntax
