# exit: 1
match x:
    case {'a': 1, 'a': 2}:
        pass

# output:
#   File "case_key_twice.py", line 3
#     case {'a': 1, 'a': 2}:
#          ^^^^^^^^^^^^^^^^
# SyntaxError: mapping pattern checks duplicate key ('a')
