import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    compile('x = 1\ny = x is 5\n\nz = "\\d"', 'w.py', 'exec')
for w in caught:
    print(w.category.__name__, w.message, w.filename, w.lineno, w.line)

# output:
# SyntaxWarning "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. w.py 4 None
# SyntaxWarning "is" with 'int' literal. Did you mean "=="? w.py 2 None
