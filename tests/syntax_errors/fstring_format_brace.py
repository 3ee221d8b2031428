# exit: 1
f'{a:}}'

# output:
#   File "fstring_format_brace.py", line 2
#     f'{a:}}'
#           ^
# SyntaxError: f-string: single '}' is not allowed
