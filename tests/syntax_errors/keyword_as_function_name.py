# exit: 1
def class():
    pass

# output:
#   File "keyword_as_function_name.py", line 2
#     def class():
#         ^^^^^
# SyntaxError: invalid syntax
