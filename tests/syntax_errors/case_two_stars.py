# exit: 1
match x:
    case [*a, b, *c]:
        pass

# output:
#   File "case_two_stars.py", line 3
#     case [*a, b, *c]:
#          ^^^^^^^^^^^
# SyntaxError: multiple starred names in sequence pattern
