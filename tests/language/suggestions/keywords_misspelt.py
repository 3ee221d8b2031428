# A statement that begins with a word that is nearly a keyword.
import traceback
for source in ('whille True:\n  pass', 'fro x in y:\n  pass', 'imprt os', 'form os import path', 'retrun 5', 'clas C:\n  pass', 'deff f():\n  pass',
               'tyr:\n  pass\nexcept: pass', 'if x:\n  pass\nesle:\n  pass', 'if x:\n  pass\nelseif y:\n  pass', 'asynch def f(): pass',
               'def f():\n  awiat x', 'raies ValueError', 'gloabl x', 'wiht x:\n  pass', 'for x on y:\n  pass', 'a = x iff y else z', 'print(x fr x in y)', 'x nto in y'):
    try:
        compile(source, 's.py', 'exec')
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)

# output:
# invalid syntax 1 8 12
# invalid syntax 1 5 6
# invalid syntax 1 7 9
# invalid syntax 1 6 8
# invalid syntax 1 8 9
# invalid syntax 1 6 7
# invalid syntax 1 6 7
# invalid syntax 1 5 6
# invalid syntax 3 6 7
# invalid syntax 3 8 9
# invalid syntax 1 8 11
# invalid syntax 2 9 10
# invalid syntax 1 7 17
# invalid syntax 1 8 9
# invalid syntax 1 6 7
# invalid syntax 1 7 9
# invalid syntax 1 7 10
# invalid syntax. Perhaps you forgot a comma? 1 7 11
# invalid syntax 1 3 6
