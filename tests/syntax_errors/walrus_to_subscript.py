# exit: 1
(a[1] := 2)

# output:
#   File "walrus_to_subscript.py", line 2
#     (a[1] := 2)
#      ^^^^
# SyntaxError: cannot use assignment expressions with subscript
