# exit: 1
async def f():
    return lambda: await x

# output:
#   File "await_in_lambda.py", line 3
#     return lambda: await x
#                    ^^^^^^^
# SyntaxError: 'await' outside async function
