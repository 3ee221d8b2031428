# exit: 1
def f()
    pass

# output:
#   File "missing_colon_after_def.py", line 2
#     def f()
#            ^
# SyntaxError: expected ':'
