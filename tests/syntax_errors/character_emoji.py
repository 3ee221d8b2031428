# exit: 1
x = 🙂

# output:
#   File "character_emoji.py", line 2
#     x = 🙂
#         ^
# SyntaxError: invalid character '🙂' (U+1F642)
