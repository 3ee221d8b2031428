# exit: 1
try:
    pass
excpet A:
    pass

# output:
#   File "typo_except.py", line 4
#     excpet A:
#     ^^^^^^
# SyntaxError: expected 'except' or 'finally' block
