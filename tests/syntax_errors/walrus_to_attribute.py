# exit: 1
(x.y := 1)

# output:
#   File "walrus_to_attribute.py", line 2
#     (x.y := 1)
#      ^^^
# SyntaxError: cannot use assignment expressions with attribute
