# exit: 1
try:
    pass
except A:
    pass
except* B:
    pass

# output:
#   File "except_and_except_star.py", line 6
#     except* B:
#     ^^^^^^^
# SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
