# exit: 1
f'{a:{b}'

# output:
#   File "fstring_nested_brace_missing.py", line 2
#     f'{a:{b}'
#             ^
# SyntaxError: f-string: expecting '}', or format specs
