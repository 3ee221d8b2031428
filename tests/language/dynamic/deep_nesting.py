def attempt(source):
    try:
        compile(source, 'f', 'exec')
        print('fine')
    except (SyntaxError, MemoryError, RecursionError) as e: print(type(e).__name__, e)
attempt('(' * 100 + ')' * 100)
attempt('(' * 201 + ')' * 201)
attempt('[' * 199 + ']' * 199)
attempt('x = ' + 'f' * 10 + '(' * 250)
def nested(n, word): return ''.join(' ' * i + word + ':\n' for i in range(n)) + ' ' * n + 'pass\n'
attempt(nested(19, 'while 1'))
attempt(nested(21, 'while 1'))
attempt(nested(99, 'if 1'))
attempt(nested(101, 'if 1'))
attempt(nested(21, 'for x in y'))
attempt(nested(21, 'with x'))
attempt('-' * 100 + '1')
attempt('x' + '.a' * 500)
attempt('x' + '()' * 100)
attempt(' + '.join(['1'] * 3000))
attempt('not ' * 100 + '1')
attempt('lambda: ' * 100 + '1')
attempt('f"' + '{f"' * 160 + 'x' + '"}' * 160 + '"')
attempt('1 if 2 else ' * 200 + '3')

# output:
# fine
# SyntaxError too many nested parentheses (f, line 1)
# fine
# SyntaxError too many nested parentheses (f, line 1)
# fine
# fine
# fine
# IndentationError too many levels of indentation (f, line 101)
# fine
# fine
# fine
# fine
# fine
# fine
# fine
# fine
# SyntaxError too many nested f-strings or t-strings (f, line 1)
# fine
