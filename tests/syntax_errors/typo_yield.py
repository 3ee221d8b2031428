# exit: 1
def f():
    yeild x

# output:
#   File "typo_yield.py", line 3
#     yeild x
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'yield'?
