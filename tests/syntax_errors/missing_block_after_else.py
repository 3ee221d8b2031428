# exit: 1
if x:
    pass
else:
pass

# output:
#   File "missing_block_after_else.py", line 5
#     pass
#     ^^^^
# IndentationError: expected an indented block after 'else' statement on line 4
