# exit: 1
import asyncio

for i on range(3):
    print(i)

# output:
#   File "typo_in_the_middle.py", line 4
#     for i on range(3):
#           ^^
# SyntaxError: invalid syntax. Did you mean 'in'?
