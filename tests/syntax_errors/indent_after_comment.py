# exit: 1
def f():
    # only a comment
x = 1

# output:
#   File "indent_after_comment.py", line 4
#     x = 1
#     ^
# IndentationError: expected an indented block after function definition on line 2
