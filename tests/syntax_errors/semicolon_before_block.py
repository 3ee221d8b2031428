# exit: 1
x = 1; if x: pass

# output:
#   File "semicolon_before_block.py", line 2
#     x = 1; if x: pass
#            ^^
# SyntaxError: invalid syntax
