# exit: 1
class C(x for x in y):
    pass

# output:
#   File "class_generator_argument.py", line 2
#     class C(x for x in y):
#               ^^^
# SyntaxError: invalid syntax
