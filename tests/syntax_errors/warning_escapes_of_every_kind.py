x = '\q'
y = b'\q'
z = f'\q{1}\w'
t = t'\q'
u = '\400', b'\400'
v = '''
\c
\ '''
w = '\_' "\'" '\
'
print(x, y, z, v, w)

# output:
# warning_escapes_of_every_kind.py:1: SyntaxWarning: "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.
#   x = '\q'
# warning_escapes_of_every_kind.py:2: SyntaxWarning: "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.
#   y = b'\q'
# warning_escapes_of_every_kind.py:3: SyntaxWarning: "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.
#   z = f'\q{1}\w'
# warning_escapes_of_every_kind.py:3: SyntaxWarning: "\w" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\w"? A raw string is also an option.
#   z = f'\q{1}\w'
# warning_escapes_of_every_kind.py:4: SyntaxWarning: "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.
#   t = t'\q'
# warning_escapes_of_every_kind.py:5: SyntaxWarning: "\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\400"? A raw string is also an option.
#   u = '\400', b'\400'
# warning_escapes_of_every_kind.py:5: SyntaxWarning: "\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\400"? A raw string is also an option.
#   u = '\400', b'\400'
# warning_escapes_of_every_kind.py:7: SyntaxWarning: "\c" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\c"? A raw string is also an option.
#   \c
# warning_escapes_of_every_kind.py:9: SyntaxWarning: "\_" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\_"? A raw string is also an option.
#   w = '\_' "\'" '\
# \q b'\\q' \q1\w
# \c
# \  \_'
