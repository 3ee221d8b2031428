def f():
    try:
        1 / 0
    finally:
        return 'swallowed'
print(f())

# output:
# warning_return_in_finally.py:5: SyntaxWarning: 'return' in a 'finally' block
#   return 'swallowed'
# swallowed
