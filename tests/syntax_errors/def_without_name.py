# exit: 1
def (a):
    pass

# output:
#   File "def_without_name.py", line 2
#     def (a):
#         ^
# SyntaxError: invalid syntax
