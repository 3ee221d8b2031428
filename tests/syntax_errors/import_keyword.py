# exit: 1
import None

# output:
#   File "import_keyword.py", line 2
#     import None
#            ^^^^
# SyntaxError: invalid syntax
