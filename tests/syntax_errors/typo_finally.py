# exit: 1
try:
    pass
finaly:
    pass

# output:
#   File "typo_finally.py", line 4
#     finaly:
#     ^^^^^^
# SyntaxError: expected 'except' or 'finally' block
