# exit: 1
try:
    x = 1
except ValueError:
print(1)

# output:
#   File "missing_block_after_except.py", line 5
#     print(1)
#     ^^^^^
# IndentationError: expected an indented block after 'except' statement on line 4
