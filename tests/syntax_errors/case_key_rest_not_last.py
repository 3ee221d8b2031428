# exit: 1
match x:
    case {**rest, 'a': 1}:
        pass

# output:
#   File "case_key_rest_not_last.py", line 3
#     case {**rest, 'a': 1}:
#                   ^^^
# SyntaxError: invalid syntax
