# exit: 1
tyr:
    pass
except A:
    pass

# output:
#   File "typo_try.py", line 2
#     tyr:
#     ^^^
# SyntaxError: invalid syntax. Did you mean 'try'?
