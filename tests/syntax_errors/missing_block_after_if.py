# exit: 1
if True:
print(1)

# output:
#   File "missing_block_after_if.py", line 3
#     print(1)
#     ^^^^^
# IndentationError: expected an indented block after 'if' statement on line 2
