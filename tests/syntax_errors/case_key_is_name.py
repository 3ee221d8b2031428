# exit: 1
match x:
    case {a: 1}:
        pass

# output:
#   File "case_key_is_name.py", line 3
#     case {a: 1}:
#            ^
# SyntaxError: invalid syntax
