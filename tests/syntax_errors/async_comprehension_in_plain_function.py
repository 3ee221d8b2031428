# exit: 1
def f():
    return [x async for x in y]

# output:
#   File "async_comprehension_in_plain_function.py", line 3
#     return [x async for x in y]
#            ^^^^^^^^^^^^^^^^^^^^
# SyntaxError: asynchronous comprehension outside of an asynchronous function
