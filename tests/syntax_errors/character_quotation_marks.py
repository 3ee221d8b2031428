# exit: 1
print(“hello”)

# output:
#   File "character_quotation_marks.py", line 2
#     print(“hello”)
#           ^
# SyntaxError: invalid character '“' (U+201C)
