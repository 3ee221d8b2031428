# exit: 1
async def f():
    yield from g()

# output:
#   File "yield_from_in_async.py", line 3
#     yield from g()
#     ^^^^^^^^^^^^^^
# SyntaxError: 'yield from' inside async function
