# exit: 1
x = f'a {} b'

# output:
#   File "fstring_empty_field.py", line 2
#     x = f'a {} b'
#              ^
# SyntaxError: f-string: valid expression required before '}'
