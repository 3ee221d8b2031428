# exit: 1
f'{=}'

# output:
#   File "fstring_equals_first.py", line 2
#     f'{=}'
#        ^
# SyntaxError: f-string: valid expression required before '='
