# exit: 1
x = [
    1,
    2
}

# output:
#   File "bracket_mismatched_over_lines.py", line 5
#     }
#     ^
# SyntaxError: closing parenthesis '}' does not match opening parenthesis '[' on line 2
