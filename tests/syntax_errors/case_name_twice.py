# exit: 1
match x:
    case [a, a]:
        pass

# output:
#   File "case_name_twice.py", line 3
#     case [a, a]:
#              ^
# SyntaxError: multiple assignments to name 'a' in pattern
