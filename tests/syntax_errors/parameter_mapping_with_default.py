# exit: 1
def f(**k=1):
    pass

# output:
#   File "parameter_mapping_with_default.py", line 2
#     def f(**k=1):
#              ^
# SyntaxError: var-keyword argument cannot have default value
