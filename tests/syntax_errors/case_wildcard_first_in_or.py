# exit: 1
match x:
    case _ | 1:
        pass

# output:
#   File "case_wildcard_first_in_or.py", line 3
#     case _ | 1:
#          ^
# SyntaxError: wildcard makes remaining patterns unreachable
