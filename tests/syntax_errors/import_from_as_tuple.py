# exit: 1
from a import b as (c, d)

# output:
#   File "import_from_as_tuple.py", line 2
#     from a import b as (c, d)
#                        ^^^^^^
# SyntaxError: cannot use tuple as import target
