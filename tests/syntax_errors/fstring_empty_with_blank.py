# exit: 1
f'{ }'

# output:
#   File "fstring_empty_with_blank.py", line 2
#     f'{ }'
#         ^
# SyntaxError: f-string: valid expression required before '}'
