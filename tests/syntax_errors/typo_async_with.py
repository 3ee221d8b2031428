# exit: 1
async def f():
    async wth a:
        pass

# output:
#   File "typo_async_with.py", line 3
#     async wth a:
#           ^^^
# SyntaxError: invalid syntax. Did you mean 'with'?
