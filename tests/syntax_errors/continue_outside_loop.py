# exit: 1
if x:
    continue

# output:
#   File "continue_outside_loop.py", line 3
#     continue
#     ^^^^^^^^
# SyntaxError: 'continue' not properly in loop
