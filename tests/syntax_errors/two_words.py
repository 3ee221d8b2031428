# exit: 1
this is nonsense at all

# output:
#   File "two_words.py", line 2
#     this is nonsense at all
#                      ^^
# SyntaxError: invalid syntax
