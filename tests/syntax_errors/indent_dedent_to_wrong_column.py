# exit: 1
if a:
        x = 1
    y = 2

# output:
#   File "indent_dedent_to_wrong_column.py", line 4
#     y = 2
#          ^
# IndentationError: unindent does not match any outer indentation level
