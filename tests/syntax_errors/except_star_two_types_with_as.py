# exit: 1
try:
    pass
except* A, B as e:
    pass

# output:
#   File "except_star_two_types_with_as.py", line 4
#     except* A, B as e:
#             ^^^^^^^^^
# SyntaxError: multiple exception types must be parenthesized when using 'as'
