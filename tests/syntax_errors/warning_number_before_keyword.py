x = 1if True else 2
print(x)

# output:
# warning_number_before_keyword.py:1: SyntaxWarning: invalid decimal literal
#   x = 1if True else 2
# 1
