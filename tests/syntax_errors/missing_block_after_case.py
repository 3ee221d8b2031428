# exit: 1
match 1:
    case 1:
    print(1)

# output:
#   File "missing_block_after_case.py", line 4
#     print(1)
#     ^^^^^
# IndentationError: expected an indented block after 'case' statement on line 3
