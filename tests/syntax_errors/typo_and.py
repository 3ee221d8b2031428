# exit: 1
x = a adn b

# output:
#   File "typo_and.py", line 2
#     x = a adn b
#           ^^^
# SyntaxError: invalid syntax. Did you mean 'and'?
