x = 1
print(0xfor x)
print([1or 2, 1if x else 2, 0x1for x in (1,)])
print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])

# output:
# warning_number_before_keywords.py:2: SyntaxWarning: invalid hexadecimal literal
#   print(0xfor x)
# warning_number_before_keywords.py:3: SyntaxWarning: invalid decimal literal
#   print([1or 2, 1if x else 2, 0x1for x in (1,)])
# warning_number_before_keywords.py:3: SyntaxWarning: invalid decimal literal
#   print([1or 2, 1if x else 2, 0x1for x in (1,)])
# warning_number_before_keywords.py:3: SyntaxWarning: invalid hexadecimal literal
#   print([1or 2, 1if x else 2, 0x1for x in (1,)])
# warning_number_before_keywords.py:4: SyntaxWarning: invalid decimal literal
#   print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])
# warning_number_before_keywords.py:4: SyntaxWarning: invalid decimal literal
#   print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])
# warning_number_before_keywords.py:4: SyntaxWarning: invalid decimal literal
#   print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])
# warning_number_before_keywords.py:4: SyntaxWarning: invalid decimal literal
#   print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])
# warning_number_before_keywords.py:4: SyntaxWarning: invalid decimal literal
#   print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])
# warning_number_before_keywords.py:4: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#   print(1in[1], 1 if 1else 2, 1is 1, 1and 2, 1not in [2])
# 15
# [1, 1, 31]
# True 1 True 2 True
