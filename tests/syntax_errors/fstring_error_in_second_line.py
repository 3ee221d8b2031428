# exit: 1
x = f'''
{a}
{b b}
'''

# output:
#   File "fstring_error_in_second_line.py", line 4
#     {b b}
#      ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
