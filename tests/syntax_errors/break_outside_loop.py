# exit: 1
break

# output:
#   File "break_outside_loop.py", line 2
#     break
#     ^^^^^
# SyntaxError: 'break' outside loop
