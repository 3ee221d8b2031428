# exit: 1
async def main():
    awiat sleep(1)

# output:
#   File "typo_await.py", line 3
#     awiat sleep(1)
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'await'?
