# exit: 1
for x in y:
    try:
        pass
    except* A:
        if x:
            continue

# output:
#   File "except_star_with_continue_in_if.py", line 7
#     continue
#     ^^^^^^^^
# SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
