code = compile('a = 1; b = a + 1', '<s>', 'exec')
ns = {}
exec(code, ns)
print(ns['b'], eval(compile('3 * 4', '<s>', 'eval')))  # => 2 12
exec(compile('1 + 1', '<s>', 'single'))  # => 2
