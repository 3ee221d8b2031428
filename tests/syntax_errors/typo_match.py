# exit: 1
macth x:
    case 1:
        pass

# output:
#   File "typo_match.py", line 2
#     macth x:
#           ^
# SyntaxError: invalid syntax
