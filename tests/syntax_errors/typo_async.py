# exit: 1
asynch def main():
    pass

# output:
#   File "typo_async.py", line 2
#     asynch def main():
#     ^^^^^^
# SyntaxError: invalid syntax. Did you mean 'async'?
