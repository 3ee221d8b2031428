# exit: 1
match x:
    case 1 + a:
        pass

# output:
#   File "case_complex_imaginary_missing.py", line 3
#     case 1 + a:
#              ^
# SyntaxError: invalid syntax
