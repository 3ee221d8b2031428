# exit: 1
t'{a!z}'

# output:
#   File "tstring_bad_conversion.py", line 2
#     t'{a!z}'
#          ^
# SyntaxError: t-string: invalid conversion character 'z': expected 's', 'r', or 'a'
