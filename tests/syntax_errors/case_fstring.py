# exit: 1
match x:
    case f'{a}':
        pass

# output:
#   File "case_fstring.py", line 3
#     case f'{a}':
#          ^^^^^^
# SyntaxError: patterns may only match literals and attribute lookups
