# exit: 1
async main():
    pass

# output:
#   File "async_without_def.py", line 2
#     async main():
#           ^^^^
# SyntaxError: invalid syntax
