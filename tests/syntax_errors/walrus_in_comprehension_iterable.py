# exit: 1
[x for x in (y := z)]

# output:
#   File "walrus_in_comprehension_iterable.py", line 2
#     [x for x in (y := z)]
#                  ^^^^^^
# SyntaxError: assignment expression cannot be used in a comprehension iterable expression
