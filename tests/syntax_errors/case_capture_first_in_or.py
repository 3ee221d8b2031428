# exit: 1
match x:
    case a | 1:
        pass

# output:
#   File "case_capture_first_in_or.py", line 3
#     case a | 1:
#          ^
# SyntaxError: name capture 'a' makes remaining patterns unreachable
