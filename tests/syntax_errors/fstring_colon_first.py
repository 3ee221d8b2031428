# exit: 1
f'{:>5}'

# output:
#   File "fstring_colon_first.py", line 2
#     f'{:>5}'
#        ^
# SyntaxError: f-string: valid expression required before ':'
