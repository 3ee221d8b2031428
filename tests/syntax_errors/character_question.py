# exit: 1
x = a ? b : c

# output:
#   File "character_question.py", line 2
#     x = a ? b : c
#           ^
# SyntaxError: invalid syntax
