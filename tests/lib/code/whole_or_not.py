# Which sources are whole statements, which go on, and which are wrong.
import codeop

for source in ('', '# c', 'x = 1', 'if x:', 'if x:\n  pass', 'if x:\n  pass\n', 'if x:\n  pass\nelse:', 'def f():', 'def f():\n  return 1',
               'def f():\n  return 1\n', 'x = (1,', 'x = (1,\n2)', 'x = [', '"""abc', "'abc", 'x = = 1', '1 +', '1 + \\', 'a b', 'try:\n  x',
               'try:\n  x\nexcept E:', 'try:\n  x\nexcept E:\n  y\n', 'for i in x: print(i)', 'for i in x: print(i)\n', '@d', '@d\ndef f(): pass\n',
               'class A:\n  x = 1', 'class A:\n  x = 1\n\n', 'return', ')', 'x = 5; y = 6', 'with a:\n  b\n', 'f"{a', 'while True:\n pass\n',
               'match x:\n case 1:\n  pass', 'lambda: (', 'print("a"', 'async def f():\n  await x\n', 'import', 'if x: pass', 'x\n', '\n\n'):
    try:
        code = codeop.compile_command(source)
        print(repr(source), 'goes on' if code is None else 'whole')
    except SyntaxError as error:
        print(repr(source), 'wrong:', error.msg)

# output:
# '' whole
# '# c' whole
# 'x = 1' whole
# 'if x:' goes on
# 'if x:\n  pass' goes on
# 'if x:\n  pass\n' whole
# 'if x:\n  pass\nelse:' goes on
# 'def f():' goes on
# 'def f():\n  return 1' goes on
# 'def f():\n  return 1\n' whole
# 'x = (1,' goes on
# 'x = (1,\n2)' whole
# 'x = [' goes on
# '"""abc' goes on
# "'abc" wrong: unterminated string literal (detected at line 1)
# 'x = = 1' wrong: invalid syntax
# '1 +' wrong: invalid syntax
# '1 + \\' goes on
# 'a b' wrong: invalid syntax
# 'try:\n  x' goes on
# 'try:\n  x\nexcept E:' goes on
# 'try:\n  x\nexcept E:\n  y\n' whole
# 'for i in x: print(i)' goes on
# 'for i in x: print(i)\n' whole
# '@d' goes on
# '@d\ndef f(): pass\n' whole
# 'class A:\n  x = 1' goes on
# 'class A:\n  x = 1\n\n' whole
# 'return' wrong: 'return' outside function
# ')' wrong: unmatched ')'
# 'x = 5; y = 6' whole
# 'with a:\n  b\n' whole
# 'f"{a' goes on
# 'while True:\n pass\n' whole
# 'match x:\n case 1:\n  pass' goes on
# 'lambda: (' goes on
# 'print("a"' goes on
# 'async def f():\n  await x\n' whole
# 'import' wrong: Expected one or more names after 'import'
# 'if x: pass' goes on
# 'x\n' whole
# '\n\n' whole
