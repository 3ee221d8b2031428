# exit: 1
f'{!r}'

# output:
#   File "fstring_conversion_first.py", line 2
#     f'{!r}'
#        ^
# SyntaxError: f-string: valid expression required before '!'
