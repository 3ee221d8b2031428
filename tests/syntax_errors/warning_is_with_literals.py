x = 5
print(x is 5, x is not 'a', x is (1, 2), x is -5, x is 1.5, x is f'{x}', 5 is x)
print(x is None, x is True, x is ..., x is [])

# output:
# warning_is_with_literals.py:2: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#   print(x is 5, x is not 'a', x is (1, 2), x is -5, x is 1.5, x is f'{x}', 5 is x)
# warning_is_with_literals.py:2: SyntaxWarning: "is not" with 'str' literal. Did you mean "!="?
#   print(x is 5, x is not 'a', x is (1, 2), x is -5, x is 1.5, x is f'{x}', 5 is x)
# warning_is_with_literals.py:2: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#   print(x is 5, x is not 'a', x is (1, 2), x is -5, x is 1.5, x is f'{x}', 5 is x)
# warning_is_with_literals.py:2: SyntaxWarning: "is" with 'float' literal. Did you mean "=="?
#   print(x is 5, x is not 'a', x is (1, 2), x is -5, x is 1.5, x is f'{x}', 5 is x)
# warning_is_with_literals.py:2: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#   print(x is 5, x is not 'a', x is (1, 2), x is -5, x is 1.5, x is f'{x}', 5 is x)
# True True False False False False True
# False False False False
