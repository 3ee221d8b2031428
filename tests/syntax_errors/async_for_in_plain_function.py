# exit: 1
def f():
    async for x in y:
        pass

# output:
#   File "async_for_in_plain_function.py", line 3
#     async for x in y:
#     ^^^^^^^^^^^^^^^^^
# SyntaxError: 'async for' outside async function
