# exit: 1
for x y:
    pass

# output:
#   File "for_without_in.py", line 2
#     for x y:
#           ^
# SyntaxError: invalid syntax
