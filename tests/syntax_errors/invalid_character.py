# exit: 1
print(“hello”)

# output:
#   File "invalid_character.py", line 2
#     print(“hello”)
#           ^
# SyntaxError: invalid character '“' (U+201C)
