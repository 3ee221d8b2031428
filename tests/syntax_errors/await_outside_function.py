# exit: 1
await x

# output:
#   File "await_outside_function.py", line 2
#     await x
#     ^^^^^^^
# SyntaxError: 'await' outside function
