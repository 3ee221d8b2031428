# exit: 1
;

# output:
#   File "semicolon_alone.py", line 2
#     ;
#     ^
# SyntaxError: invalid syntax
