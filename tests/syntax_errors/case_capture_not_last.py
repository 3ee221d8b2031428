# exit: 1
match x:
    case a:
        pass
    case 1:
        pass

# output:
#   File "case_capture_not_last.py", line 3
#     case a:
#          ^
# SyntaxError: name capture 'a' makes remaining patterns unreachable
