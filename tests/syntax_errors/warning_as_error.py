import warnings
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for source in (r"'\d'", 'x is 5', 'assert (1, 2)', '5()', '[1]["a"]', 'def f():\n  try: pass\n  finally: return 1'):
        try:
            compile(source, 'w.py', 'exec')
        except SyntaxError as e:
            print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)

# output:
# "\d" is an invalid escape sequence. Did you mean "\\d"? A raw string is also an option. 1 2 1 4
# "is" with 'int' literal. Did you mean "=="? 1 1 1 7
# assertion is always true, perhaps remove parentheses? 1 1 1 14
# 'int' object is not callable; perhaps you missed a comma? 1 1 1 2
# list indices must be integers or slices, not str; perhaps you missed a comma? 1 1 1 4
# 'return' in a 'finally' block 3 12 3 20
