for source in ('return 1', 'def f(x, x): pass', 'x = ', 'break'):
    try:
        compile(source, '<s>', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
# output:
# 'return' outside function 1 1
# duplicate argument 'x' in function definition 1 10
# invalid syntax 1 5
# 'break' outside loop 1 1
