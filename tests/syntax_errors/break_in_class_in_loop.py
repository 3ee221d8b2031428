# exit: 1
while x:
    class C:
        break

# output:
#   File "break_in_class_in_loop.py", line 4
#     break
#     ^^^^^
# SyntaxError: 'break' outside loop
