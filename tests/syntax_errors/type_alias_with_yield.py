# exit: 1
def f():
    type X = (yield)

# output:
#   File "type_alias_with_yield.py", line 3
#     type X = (yield)
#               ^^^^^
# SyntaxError: yield expression cannot be used within a type alias
