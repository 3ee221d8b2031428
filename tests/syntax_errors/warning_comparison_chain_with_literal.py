x = 1
print(x is 1 is x, x == 1 is not 2, 'a' is 'b' if x else 2)

# output:
# warning_comparison_chain_with_literal.py:2: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#   print(x is 1 is x, x == 1 is not 2, 'a' is 'b' if x else 2)
# warning_comparison_chain_with_literal.py:2: SyntaxWarning: "is not" with 'int' literal. Did you mean "!="?
#   print(x is 1 is x, x == 1 is not 2, 'a' is 'b' if x else 2)
# warning_comparison_chain_with_literal.py:2: SyntaxWarning: "is" with 'str' literal. Did you mean "=="?
#   print(x is 1 is x, x == 1 is not 2, 'a' is 'b' if x else 2)
# True True False
