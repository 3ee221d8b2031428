# exit: 1
match x:
    case {'a': 1, **_}:
        pass

# output:
#   File "case_rest_is_wildcard.py", line 3
#     case {'a': 1, **_}:
#                     ^
# SyntaxError: invalid syntax
