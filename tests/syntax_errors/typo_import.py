# exit: 1
imprt asyncio

# output:
#   File "typo_import.py", line 2
#     imprt asyncio
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'import'?
