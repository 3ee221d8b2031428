# exit: 1
from a import b.c

# output:
#   File "import_from_dotted_name.py", line 2
#     from a import b.c
#                    ^
# SyntaxError: invalid syntax
