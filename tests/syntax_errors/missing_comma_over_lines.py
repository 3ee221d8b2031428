# exit: 1
x = [
    'a',
    'b'
    'c',
    d
    'e',
]

# output:
#   File "missing_comma_over_lines.py", line 7
#     'e',
#     ^^^
# SyntaxError: invalid syntax
