# exit: 1
match x:
    case P(*a):
        pass

# output:
#   File "case_call_with_star.py", line 3
#     case P(*a):
#            ^
# SyntaxError: invalid syntax
