# exit: 1
match x:
    case 1 as f():
        pass

# output:
#   File "case_as_call.py", line 3
#     case 1 as f():
#               ^^^
# SyntaxError: cannot use function call as pattern target
