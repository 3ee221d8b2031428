# exit: 1
for x in y:
    pass
else:
    break

# output:
#   File "break_in_else_of_loop.py", line 5
#     break
#     ^^^^^
# SyntaxError: 'break' outside loop
