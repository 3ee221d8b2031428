# exit: 1
match x:
    caes 1:
        pass

# output:
#   File "typo_case.py", line 3
#     caes 1:
#     ^^^^
# SyntaxError: invalid syntax
