# exit: 1
x = f'a } b'

# output:
#   File "fstring_single_brace.py", line 2
#     x = f'a } b'
#             ^
# SyntaxError: f-string: single '}' is not allowed
