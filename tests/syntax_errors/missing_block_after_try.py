# exit: 1
try:
x = 1
except ValueError:
    pass

# output:
#   File "missing_block_after_try.py", line 3
#     x = 1
#     ^
# IndentationError: expected an indented block after 'try' statement on line 2
