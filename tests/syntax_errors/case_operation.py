# exit: 1
match x:
    case 1 + 2:
        pass

# output:
#   File "case_operation.py", line 3
#     case 1 + 2:
#              ^
# SyntaxError: imaginary number required in complex literal
