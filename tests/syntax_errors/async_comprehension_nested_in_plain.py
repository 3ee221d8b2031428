# exit: 1
def f():
    return [[x async for x in y] for z in w]

# output:
#   File "async_comprehension_nested_in_plain.py", line 3
#     return [[x async for x in y] for z in w]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# SyntaxError: asynchronous comprehension outside of an asynchronous function
