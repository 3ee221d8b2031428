# exit: 1
def f():
    globl x

# output:
#   File "typo_global.py", line 3
#     globl x
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'global'?
