# exit: 1
match x
    case 1:
        pass

# output:
#   File "missing_colon_after_match.py", line 2
#     match x
#            ^
# SyntaxError: expected ':'
