# exit: 1
x = 'abc\'
y = 1

# output:
#   File "unterminated_string_after_escape.py", line 2
#     x = 'abc\'
#         ^
# SyntaxError: unterminated string literal (detected at line 2); perhaps you escaped the end quote?
