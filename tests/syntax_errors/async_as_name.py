# exit: 1
async = 1

# output:
#   File "async_as_name.py", line 2
#     async = 1
#           ^
# SyntaxError: invalid syntax
