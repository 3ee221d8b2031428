# exit: 1
class C:
    yield 1

# output:
#   File "yield_in_class.py", line 3
#     yield 1
#     ^^^^^^^
# SyntaxError: 'yield' outside function
