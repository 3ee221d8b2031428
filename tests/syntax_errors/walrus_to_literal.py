# exit: 1
(1 := 2)

# output:
#   File "walrus_to_literal.py", line 2
#     (1 := 2)
#      ^
# SyntaxError: cannot use assignment expressions with literal
