# exit: 1
try:
    pass
finally:
pass

# output:
#   File "finally_missing_block.py", line 5
#     pass
#     ^^^^
# IndentationError: expected an indented block after 'finally' statement on line 4
