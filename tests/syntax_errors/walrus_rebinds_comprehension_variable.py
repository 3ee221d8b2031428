# exit: 1
[x := 0 for x in y]

# output:
#   File "walrus_rebinds_comprehension_variable.py", line 2
#     [x := 0 for x in y]
#      ^
# SyntaxError: assignment expression cannot rebind comprehension iteration variable 'x'
