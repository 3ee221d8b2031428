# exit: 1
from a import b as c.d

# output:
#   File "import_from_as_attribute.py", line 2
#     from a import b as c.d
#                        ^^^
# SyntaxError: cannot use attribute as import target
