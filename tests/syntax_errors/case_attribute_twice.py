# exit: 1
match x:
    case P(a=1, a=2):
        pass

# output:
#   File "case_attribute_twice.py", line 3
#     case P(a=1, a=2):
#                   ^
# SyntaxError: attribute name repeated in class pattern: a
