# exit: 1
print('a', (1, 2)
x = 1

# output:
#   File "bracket_never_closed.py", line 2
#     print('a', (1, 2)
#          ^
# SyntaxError: '(' was never closed
