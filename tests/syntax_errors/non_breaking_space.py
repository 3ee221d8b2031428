# exit: 1
x = 1

# output:
#   File "non_breaking_space.py", line 2
#     x = 1
#        ^
# SyntaxError: invalid non-printable character U+00A0
