# exit: 1
while x:
pass

# output:
#   File "missing_block_after_while.py", line 3
#     pass
#     ^^^^
# IndentationError: expected an indented block after 'while' statement on line 2
