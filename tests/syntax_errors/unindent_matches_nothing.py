# exit: 1
if True:
        x = 1
    y = 2

# output:
#   File "unindent_matches_nothing.py", line 4
#     y = 2
#          ^
# IndentationError: unindent does not match any outer indentation level
