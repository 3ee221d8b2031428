# exit: 1
import a as 1

# output:
#   File "import_as_literal.py", line 2
#     import a as 1
#                 ^
# SyntaxError: cannot use literal as import target
