# exit: 1
match x:
case 1:
    pass

# output:
#   File "missing_block_after_match.py", line 3
#     case 1:
#     ^^^^
# IndentationError: expected an indented block after 'match' statement on line 2
