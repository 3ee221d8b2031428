# exit: 1
x = 'abc

# output:
#   File "unterminated_string.py", line 2
#     x = 'abc
#         ^
# SyntaxError: unterminated string literal (detected at line 2)
