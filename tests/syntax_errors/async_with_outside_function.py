# exit: 1
async with x:
    pass

# output:
#   File "async_with_outside_function.py", line 2
#     async with x:
#     ^^^^^^^^^^^^^
# SyntaxError: 'async with' outside async function
