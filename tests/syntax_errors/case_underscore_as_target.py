# exit: 1
match x:
    case 1 as _:
        pass

# output:
#   File "case_underscore_as_target.py", line 3
#     case 1 as _:
#               ^
# SyntaxError: cannot use '_' as a target
