# exit: 1
print(f'hello {name}

# output:
#   File "unterminated_fstring.py", line 2
#     print(f'hello {name}
#           ^
# SyntaxError: unterminated f-string literal (detected at line 2)
