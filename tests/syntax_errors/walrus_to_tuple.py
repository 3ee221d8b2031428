# exit: 1
((a, b) := 1)

# output:
#   File "walrus_to_tuple.py", line 2
#     ((a, b) := 1)
#      ^^^^^^
# SyntaxError: cannot use assignment expressions with tuple
