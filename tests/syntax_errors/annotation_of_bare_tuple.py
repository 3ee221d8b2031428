# exit: 1
a, b: int

# output:
#   File "annotation_of_bare_tuple.py", line 2
#     a, b: int
#     ^
# SyntaxError: only single target (not tuple) can be annotated
