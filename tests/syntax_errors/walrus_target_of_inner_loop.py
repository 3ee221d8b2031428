# exit: 1
[[(y := 1) for y in x] for x in z]

# output:
#   File "walrus_target_of_inner_loop.py", line 2
#     [[(y := 1) for y in x] for x in z]
#        ^
# SyntaxError: assignment expression cannot rebind comprehension iteration variable 'y'
