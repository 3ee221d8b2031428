x = '\400'
print(len(x))

# output:
# warning_octal_escape.py:1: SyntaxWarning: "\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\400"? A raw string is also an option.
#   x = '\400'
# 1
