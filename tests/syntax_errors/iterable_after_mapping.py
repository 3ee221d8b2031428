# exit: 1
f(**a, *b)

# output:
#   File "iterable_after_mapping.py", line 2
#     f(**a, *b)
#          ^^^^
# SyntaxError: iterable argument unpacking follows keyword argument unpacking
