# Lines joined by a backslash or by brackets, with comments and blank lines between.
source = '''
x = 1 + \\
    2
y = (1 +  # a comment

     2)
if x and \\
   y:
    z = [
1,
  # indented as it likes
        2,
]
def f(a, b=
  3): return a + b
w = 'a' \\
    'b'
assert x, \\
    'message'
'''
names = {}
exec(source, names)
print(names['x'], names['y'], names['z'], names['f'](1), names['w'])
for source in ('x = 1 \\ \n+ 2', 'x = 1 \\', 'x = \\\n', '\\\nx = 1', 'if 1:\\\n  x', 'x = "a\\\nb"', 'x = "a\nb"', '# comment \\\nx = 5', 'x = (\n1\n', 'x = """a\\\nb"""', 'class C: \\\n x = 1',
               '\\', '  \\\n  x = 1', 'if 1:\n  \\\n  x = 1', 'x = 1;\\\ny = 2', "f'a\\\nb'"):
    try:
        names = {'x': 0}
        exec(source, names)
        names.pop('__builtins__')
        print(repr(source), names)
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset)

# output:
# 3 3 [1, 2] 4 ab
# 'x = 1 \\ \n+ 2' SyntaxError unexpected character after line continuation character 1 8
# 'x = 1 \\' SyntaxError unexpected EOF while parsing 1 8
# 'x = \\\n' SyntaxError unexpected EOF while parsing 1 6
# '\\\nx = 1' {'x': 1}
# 'if 1:\\\n  x' {'x': 0}
# 'x = "a\\\nb"' {'x': 'ab'}
# 'x = "a\nb"' SyntaxError unterminated string literal (detected at line 1) 1 5
# '# comment \\\nx = 5' {'x': 5}
# 'x = (\n1\n' SyntaxError '(' was never closed 1 5
# 'x = """a\\\nb"""' {'x': 'ab'}
# 'class C: \\\n x = 1' {'x': 0, 'C': <class 'C'>}
# '\\' SyntaxError unexpected EOF while parsing 1 2
# '  \\\n  x = 1' IndentationError unexpected indent 2 2
# 'if 1:\n  \\\n  x = 1' {'x': 1}
# 'x = 1;\\\ny = 2' {'x': 1, 'y': 2}
# "f'a\\\nb'" {'x': 0}
