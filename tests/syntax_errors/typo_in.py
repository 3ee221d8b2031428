# exit: 1
for x ni y:
    pass

# output:
#   File "typo_in.py", line 2
#     for x ni y:
#           ^^
# SyntaxError: invalid syntax. Did you mean 'in'?
