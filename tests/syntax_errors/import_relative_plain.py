# exit: 1
import .a

# output:
#   File "import_relative_plain.py", line 2
#     import .a
#            ^
# SyntaxError: invalid syntax
