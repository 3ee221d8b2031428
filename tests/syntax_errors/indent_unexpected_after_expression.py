# exit: 1
x = 1
  y = 2

# output:
#   File "indent_unexpected_after_expression.py", line 3
#     y = 2
# IndentationError: unexpected indent
