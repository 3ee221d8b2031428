# exit: 1
match x:
    case 1 as a.b:
        pass

# output:
#   File "case_as_attribute.py", line 3
#     case 1 as a.b:
#               ^^^
# SyntaxError: cannot use attribute as pattern target
