# exit: 1
print(* a = 1)

# output:
#   File "star_in_print.py", line 2
#     print(* a = 1)
#           ^^^^^^^
# SyntaxError: cannot assign to iterable argument unpacking
