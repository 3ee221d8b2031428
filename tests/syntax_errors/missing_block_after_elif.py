# exit: 1
if x:
    pass
elif y:
pass

# output:
#   File "missing_block_after_elif.py", line 5
#     pass
#     ^^^^
# IndentationError: expected an indented block after 'elif' statement on line 4
