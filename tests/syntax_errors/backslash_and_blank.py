# exit: 1
x = 1 + \ 
    2

# output:
#   File "backslash_and_blank.py", line 2
#     x = 1 + \ 
#              ^
# SyntaxError: unexpected character after line continuation character
