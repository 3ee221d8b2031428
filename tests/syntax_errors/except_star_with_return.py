# exit: 1
def f():
    try:
        pass
    except* A:
        return 1

# output:
#   File "except_star_with_return.py", line 6
#     return 1
#            ^
# SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
