# exit: 1
async def main():
    async with lock
        print(1)

# output:
#   File "missing_colon_after_async_with.py", line 3
#     async with lock
#                    ^
# SyntaxError: expected ':'
