# exit: 1
price€ = 3

# output:
#   File "character_currency.py", line 2
#     price€ = 3
#          ^
# SyntaxError: invalid character '€' (U+20AC)
