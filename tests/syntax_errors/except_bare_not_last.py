# exit: 1
try:
    pass
except:
    pass
except A:
    pass

# output:
#   File "except_bare_not_last.py", line 4
#     except:
#     ^^^^^^^
# SyntaxError: default 'except:' must be last
