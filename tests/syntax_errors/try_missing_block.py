# exit: 1
try:
pass

# output:
#   File "try_missing_block.py", line 3
#     pass
#     ^^^^
# IndentationError: expected an indented block after 'try' statement on line 2
