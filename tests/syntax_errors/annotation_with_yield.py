# exit: 1
def f():
    x: (yield) = 1

# output:
#   File "annotation_with_yield.py", line 3
#     x: (yield) = 1
#         ^^^^^
# SyntaxError: yield expression cannot be used within an annotation
