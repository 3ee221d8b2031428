# exit: 1
async def f():
    await x = 1

# output:
#   File "assignment_to_await.py", line 3
#     await x = 1
#     ^^^^^^^
# SyntaxError: cannot assign to await expression here. Maybe you meant '==' instead of '='?
