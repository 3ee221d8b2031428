# exit: 1
x = {*a for a in b}

# output:
#   File "comprehension_star_in_set.py", line 2
#     x = {*a for a in b}
#          ^^
# SyntaxError: iterable unpacking cannot be used in comprehension
