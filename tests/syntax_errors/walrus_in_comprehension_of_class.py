# exit: 1
class C:
    x = [y := z for z in w]

# output:
#   File "walrus_in_comprehension_of_class.py", line 3
#     x = [y := z for z in w]
#          ^
# SyntaxError: assignment expression within a comprehension cannot be used in a class body
