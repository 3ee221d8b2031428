# exit: 1
f(): int = 3

# output:
#   File "annotation_of_call.py", line 2
#     f(): int = 3
#     ^^^
# SyntaxError: illegal target for annotation
