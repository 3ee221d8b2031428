# exit: 1
async def f():
    yield 1
    return 2

# output:
#   File "return_value_in_async_generator.py", line 4
#     return 2
#     ^^^^^^^^
# SyntaxError: 'return' with value in async generator
