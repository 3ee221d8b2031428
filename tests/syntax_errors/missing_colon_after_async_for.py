# exit: 1
async def main():
    async for x in source()
        print(x)

# output:
#   File "missing_colon_after_async_for.py", line 3
#     async for x in source()
#                            ^
# SyntaxError: expected ':'
