# exit: 1
def f():
    retrun 1

# output:
#   File "typo_return.py", line 3
#     retrun 1
#     ^^^^^^
# SyntaxError: invalid syntax. Did you mean 'return'?
