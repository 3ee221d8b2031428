# exit: 1
def f():
    class C[T]((yield)):
        pass

# output:
#   File "class_generic_bases_with_yield.py", line 3
#     class C[T]((yield)):
#                 ^^^^^
# SyntaxError: yield expression cannot be used within the definition of a generic
