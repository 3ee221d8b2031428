# exit: 1
def f():

print(1)

# output:
#   File "missing_block_after_def.py", line 4
#     print(1)
#     ^^^^^
# IndentationError: expected an indented block after function definition on line 2
