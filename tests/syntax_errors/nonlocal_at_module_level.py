# exit: 1
nonlocal x

# output:
#   File "nonlocal_at_module_level.py", line 2
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: nonlocal declaration not allowed at module level
