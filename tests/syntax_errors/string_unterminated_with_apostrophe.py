# exit: 1
print('it's')

# output:
#   File "string_unterminated_with_apostrophe.py", line 2
#     print('it's')
#                ^
# SyntaxError: unterminated string literal (detected at line 2)
