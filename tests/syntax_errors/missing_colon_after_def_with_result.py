# exit: 1
def f() -> int
    pass

# output:
#   File "missing_colon_after_def_with_result.py", line 2
#     def f() -> int
#                   ^
# SyntaxError: expected ':'
