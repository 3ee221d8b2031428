# exit: 1
def f():
    yield x = 3

# output:
#   File "assignment_to_yield.py", line 3
#     yield x = 3
#     ^^^^^^^
# SyntaxError: assignment to yield expression not possible
