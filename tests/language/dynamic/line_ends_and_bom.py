names = {}
for source in ('x = 1\r\ny = 2\r\n', 'x = 1\ry = 3\r', 'if 1:\r\n  y = 5', 'x = """a\r\nb"""\ny = x', 'y = \\\r\n 6', 'y = 7;', '\n\n\ty = 8' if False else 'y = 8 \\\n', 'y = 9\f\n', '\f\ny = 10'):
    try:
        exec(source, names)
        print(repr(names['y']))
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno)

# output:
# 2
# 3
# 5
# 'a\nb'
# 6
# 7
# SyntaxError unexpected EOF while parsing 1
# 9
# 10
