# exit: 1
1: int

# output:
#   File "annotation_of_literal.py", line 2
#     1: int
#     ^
# SyntaxError: illegal target for annotation
