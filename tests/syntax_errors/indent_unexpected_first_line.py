# exit: 1
  x = 1

# output:
#   File "indent_unexpected_first_line.py", line 2
#     x = 1
# IndentationError: unexpected indent
