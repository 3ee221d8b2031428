# exit: 1
async def f:
    pass

# output:
#   File "missing_parenthesis_after_async_def.py", line 2
#     async def f:
#                ^
# SyntaxError: expected '('
