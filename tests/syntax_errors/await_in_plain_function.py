# exit: 1
def f():
    await x

# output:
#   File "await_in_plain_function.py", line 3
#     await x
#     ^^^^^^^
# SyntaxError: 'await' outside async function
