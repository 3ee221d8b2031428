# exit: 1
match x:
    case A(b=1, 2):
        pass

# output:
#   File "case_positional_after_keyword.py", line 3
#     case A(b=1, 2):
#                 ^
# SyntaxError: positional patterns follow keyword patterns
