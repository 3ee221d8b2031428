# exit: 1
match x:
    case 1
        pass

# output:
#   File "missing_colon_after_case.py", line 3
#     case 1
#           ^
# SyntaxError: expected ':'
