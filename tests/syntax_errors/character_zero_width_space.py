# exit: 1
x =​ 1

# output:
#   File "character_zero_width_space.py", line 2
#     x =​ 1
#        ^
# SyntaxError: invalid non-printable character U+200B
