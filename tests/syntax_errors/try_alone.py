# exit: 1
try:
    x = 1
y = 2

# output:
#   File "try_alone.py", line 4
#     y = 2
#     ^
# SyntaxError: expected 'except' or 'finally' block
