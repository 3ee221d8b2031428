# exit: 1
def first[T, *__debug__](items: list[T]):
    return items[0]

# output:
#   File "debug_as_type_parameter.py", line 2
#     def first[T, *__debug__](items: list[T]):
#                  ^^^^^^^^^^
# SyntaxError: cannot assign to __debug__
