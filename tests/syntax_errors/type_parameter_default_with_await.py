# exit: 1
async def f():
    def g[T = await h()]():
        pass

# output:
#   File "type_parameter_default_with_await.py", line 3
#     def g[T = await h()]():
#               ^^^^^^^^^
# SyntaxError: await expression cannot be used within a TypeVar default
