# exit: 1
with a as b:
pass

# output:
#   File "with_missing_block.py", line 3
#     pass
#     ^^^^
# IndentationError: expected an indented block after 'with' statement on line 2
