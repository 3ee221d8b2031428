# exit: 1
x = 1
  y = 2

# output:
#   File "unexpected_indent.py", line 3
#     y = 2
# IndentationError: unexpected indent
