# exit: 1
t'{}'

# output:
#   File "tstring_empty_field.py", line 2
#     t'{}'
#        ^
# SyntaxError: t-string: valid expression required before '}'
