def attempt(source, show='x'):
    names = {}
    try:
        exec(compile(source, 'f.py', 'exec'), names)
        print(ascii(names.get(show)))
    except SyntaxError as e:
        print(e.msg)
attempt(b'# -*- coding: latin-1 -*-\nx = "\xe9"')
attempt(b'#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = "\x80"')
attempt(b'# coding=iso-8859-15\nx = "\xa4"')
attempt(b'# coding: utf8\nx = "\xc3\xa9"')
attempt(b'# coding: nowhere\nx = 1')
attempt(b'# coding: ascii\nx = "\xc3\xa9"')
attempt(b'\xef\xbb\xbfx = "\xc3\xa9"')
attempt(b'\xef\xbb\xbf# coding: latin-1\nx = 1')
attempt(b'\n\n# coding: nowhere\nx = 1')
attempt(b'x = 1 # coding: nowhere')
attempt(b'x = 1\n# coding: nowhere')
attempt('# coding: nowhere\nx = "é"')
attempt('# coding: latin-1\nx = "é"')
attempt(b'x = "\xe9"')
attempt(b'x = 1\ny = "\xe9"')
attempt(b'x = 1\0')
attempt('x = 1\0')
print(eval(bytearray(b'5')), eval(memoryview(b' 6')), eval(b'# coding: latin-1\n"\xe9"') == 'é')
for bad in (5, None, ['x']):
    for function in (eval, exec, lambda s: compile(s, '', 'exec')):
        try: function(bad)
        except TypeError as e: print(e)

# output:
# '\xe9'
# '\u20ac'
# '\u20ac'
# '\xe9'
# unknown encoding: nowhere
# 'ascii' codec can't decode byte 0xc3 in position 21: ordinal not in range(128)
# '\xe9'
# encoding problem: iso-8859-1 with BOM
# 1
# 1
# 1
# '\xe9'
# '\xe9'
# Non-UTF-8 code starting with '\xe9' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details
# Non-UTF-8 code starting with '\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details
# source code string cannot contain null bytes
# source code string cannot contain null bytes
# 5 6 True
# eval() arg 1 must be a string, bytes or code object
# exec() arg 1 must be a string, bytes or code object
# compile() arg 1 must be a string, bytes or AST object
# eval() arg 1 must be a string, bytes or code object
# exec() arg 1 must be a string, bytes or code object
# compile() arg 1 must be a string, bytes or AST object
# eval() arg 1 must be a string, bytes or code object
# exec() arg 1 must be a string, bytes or code object
# compile() arg 1 must be a string, bytes or AST object
