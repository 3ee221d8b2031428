# exit: 1
try:
    pass
except A, B as error:
    pass

# output:
#   File "except_list_with_as.py", line 4
#     except A, B as error:
#            ^^^^^^^^^^^^^
# SyntaxError: multiple exception types must be parenthesized when using 'as'
