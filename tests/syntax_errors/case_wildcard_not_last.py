# exit: 1
match x:
    case _:
        pass
    case 1:
        pass

# output:
#   File "case_wildcard_not_last.py", line 3
#     case _:
#          ^
# SyntaxError: wildcard makes remaining patterns unreachable
