# exit: 1
import a as b[0]

# output:
#   File "import_as_subscript.py", line 2
#     import a as b[0]
#                 ^^^^
# SyntaxError: cannot use subscript as import target
