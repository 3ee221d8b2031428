# exit: 1
for x in y:
    def f():
        break

# output:
#   File "break_in_function_in_loop.py", line 4
#     break
#     ^^^^^
# SyntaxError: 'break' outside loop
