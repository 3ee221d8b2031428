# exit: 1
async def f(x: await y):
    pass

# output:
#   File "annotation_with_await.py", line 2
#     async def f(x: await y):
#                    ^^^^^^^
# SyntaxError: await expression cannot be used within an annotation
