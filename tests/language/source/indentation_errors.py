# Tabs, blanks and columns that do not fit.
for source in ('if 1:\n\tx\n        y', 'if 1:\n        x\n\ty', 'if 1:\n  x\n y', 'if 1:\n  x\n   y', ' x', 'x\n  y', 'if 1:\nx', 'def f():', 'def f():\n', 'if 1:\n  if 2:\n  x',
               'class C:\n# only a comment\nx = 1', 'try:\n  x\n except: pass', 'if 1:\n  x\nelse:\ny', 'if 1:\n\t x\n\t y\n', 'if 1:\n \tx\n  y', 'while 1:\n', 'with x:\n\n\ny', 'match x:\n  case 1:\n  y', 'match x:\ncase 1: y',
               'for x in y:\n    a\n  b\n', 'if 1:\n\f  x\n  y', 'async def f():\nx', '@d\n', '@d\nx', '\tx\n y', 'x = 1\n\ty = 2', 'if 1: # c\n', 'finally:\n x', 'lambda:\n x', 'def f(): pass\n  x'):
    try:
        compile(source, 's', 'exec')
        print(repr(source), 'fine')
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))

# output:
# 'if 1:\n\tx\n        y' TabError inconsistent use of tabs and spaces in indentation 3 1 '        y\n'
# 'if 1:\n        x\n\ty' TabError inconsistent use of tabs and spaces in indentation 3 1 '\ty\n'
# 'if 1:\n  x\n y' IndentationError unindent does not match any outer indentation level 3 3 ' y\n'
# 'if 1:\n  x\n   y' IndentationError unexpected indent 3 3 '   y\n'
# ' x' IndentationError unexpected indent 1 1 ' x\n'
# 'x\n  y' IndentationError unexpected indent 2 2 '  y\n'
# 'if 1:\nx' IndentationError expected an indented block after 'if' statement on line 1 2 1 'x\n'
# 'def f():' IndentationError expected an indented block after function definition on line 1 1 9 'def f():\n'
# 'def f():\n' IndentationError expected an indented block after function definition on line 1 1 9 'def f():\n'
# 'if 1:\n  if 2:\n  x' IndentationError expected an indented block after 'if' statement on line 2 3 3 '  x\n'
# 'class C:\n# only a comment\nx = 1' IndentationError expected an indented block after class definition on line 1 3 1 'x = 1\n'
# 'try:\n  x\n except: pass' IndentationError unindent does not match any outer indentation level 3 14 ' except: pass\n'
# 'if 1:\n  x\nelse:\ny' IndentationError expected an indented block after 'else' statement on line 3 4 1 'y\n'
# 'if 1:\n\t x\n\t y\n' fine
# 'if 1:\n \tx\n  y' IndentationError unindent does not match any outer indentation level 3 4 '  y\n'
# 'while 1:\n' IndentationError expected an indented block after 'while' statement on line 1 1 9 'while 1:\n'
# 'with x:\n\n\ny' IndentationError expected an indented block after 'with' statement on line 1 4 1 'y\n'
# 'match x:\n  case 1:\n  y' IndentationError expected an indented block after 'case' statement on line 2 3 3 '  y\n'
# 'match x:\ncase 1: y' IndentationError expected an indented block after 'match' statement on line 1 2 1 'case 1: y\n'
# 'for x in y:\n    a\n  b\n' IndentationError unindent does not match any outer indentation level 3 4 '  b\n'
# 'if 1:\n\x0c  x\n  y' fine
# 'async def f():\nx' IndentationError expected an indented block after function definition on line 1 2 1 'x\n'
# '@d\n' SyntaxError invalid syntax 1 0 '@d\n'
# '@d\nx' SyntaxError invalid syntax 2 1 'x\n'
# '\tx\n y' IndentationError unexpected indent 1 1 '\tx\n'
# 'x = 1\n\ty = 2' IndentationError unexpected indent 2 1 '\ty = 2\n'
# 'if 1: # c\n' IndentationError expected an indented block after 'if' statement on line 1 1 10 'if 1: # c\n'
# 'finally:\n x' SyntaxError invalid syntax 1 1 'finally:\n'
# 'lambda:\n x' SyntaxError invalid syntax 1 8 'lambda:\n'
# 'def f(): pass\n  x' IndentationError unexpected indent 2 2 '  x\n'
