# exit: 1
while True:
    try:
        pass
    except* A:
        break

# output:
#   File "except_star_with_break.py", line 6
#     break
#     ^^^^^
# SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
