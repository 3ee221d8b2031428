# exit: 1
if a:
    pass
elseif b:
    pass

# output:
#   File "typo_elif.py", line 4
#     elseif b:
#     ^^^^^^
# SyntaxError: invalid syntax. Did you mean 'elif'?
