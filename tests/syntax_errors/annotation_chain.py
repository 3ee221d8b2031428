# exit: 1
a: int = b: int = 3

# output:
#   File "annotation_chain.py", line 2
#     a: int = b: int = 3
#               ^
# SyntaxError: invalid syntax
