# exit: 1
def f(x: (y := int)):
    pass

# output:
#   File "annotation_with_walrus.py", line 2
#     def f(x: (y := int)):
#               ^^^^^^^^
# SyntaxError: named expression cannot be used within an annotation
