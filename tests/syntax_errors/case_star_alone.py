# exit: 1
match x:
    case *a:
        pass

# output:
#   File "case_star_alone.py", line 3
#     case *a:
#            ^
# SyntaxError: invalid syntax
