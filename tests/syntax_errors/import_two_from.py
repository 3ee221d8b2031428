# exit: 1
import a, b from c

# output:
#   File "import_two_from.py", line 2
#     import a, b from c
#     ^^^^^^^^^^^^^^^^^^
# SyntaxError: Did you mean to use 'from ... import ...' instead?
