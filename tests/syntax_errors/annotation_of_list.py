# exit: 1
[a, b]: int

# output:
#   File "annotation_of_list.py", line 2
#     [a, b]: int
#     ^^^^^^
# SyntaxError: only single target (not list) can be annotated
