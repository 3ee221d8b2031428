# exit: 1
for i in range(3):
# a comment
print(i)

# output:
#   File "missing_block_after_for.py", line 4
#     print(i)
#     ^^^^^
# IndentationError: expected an indented block after 'for' statement on line 2
