# exit: 1
x := 1

# output:
#   File "walrus_alone.py", line 2
#     x := 1
#       ^^
# SyntaxError: invalid syntax
