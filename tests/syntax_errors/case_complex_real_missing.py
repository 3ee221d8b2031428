# exit: 1
match x:
    case 1j + 2:
        pass

# output:
#   File "case_complex_real_missing.py", line 3
#     case 1j + 2:
#          ^^
# SyntaxError: real number required in complex literal
