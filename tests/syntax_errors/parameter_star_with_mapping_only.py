# exit: 1
def f(*, **k):
    pass

# output:
#   File "parameter_star_with_mapping_only.py", line 2
#     def f(*, **k):
#           ^
# SyntaxError: named arguments must follow bare *
