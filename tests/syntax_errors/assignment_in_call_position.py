# exit: 1
print(a.b = 1)

# output:
#   File "assignment_in_call_position.py", line 2
#     print(a.b = 1)
#           ^^^^^
# SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
