# exit: 1
a, b: int = 1

# output:
#   File "annotation_of_tuple.py", line 2
#     a, b: int = 1
#     ^
# SyntaxError: only single target (not tuple) can be annotated
