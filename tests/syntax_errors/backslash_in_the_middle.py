# exit: 1
x = 1 \ + 2

# output:
#   File "backslash_in_the_middle.py", line 2
#     x = 1 \ + 2
#            ^
# SyntaxError: unexpected character after line continuation character
