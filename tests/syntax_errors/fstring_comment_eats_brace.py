# exit: 1
f'{a # comment}'

# output:
#   File "fstring_comment_eats_brace.py", line 2
#     f'{a # comment}'
#       ^
# SyntaxError: '{' was never closed
