# exit: 1
async def f():
    await = 1

# output:
#   File "await_as_name.py", line 3
#     await = 1
#           ^
# SyntaxError: invalid syntax
