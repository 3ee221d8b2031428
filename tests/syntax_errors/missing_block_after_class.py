# exit: 1
class A:
x = 1

# output:
#   File "missing_block_after_class.py", line 3
#     x = 1
#     ^
# IndentationError: expected an indented block after class definition on line 2
