# exit: 1
f(1, **a, *b)

# output:
#   File "call_iterable_after_mapping_with_positional.py", line 2
#     f(1, **a, *b)
#             ^^^^
# SyntaxError: iterable argument unpacking follows keyword argument unpacking
