# exit: 1
async def main()
    pass

# output:
#   File "missing_colon_after_async_def.py", line 2
#     async def main()
#                     ^
# SyntaxError: expected ':'
